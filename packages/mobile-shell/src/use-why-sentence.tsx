import type { NextLoad } from '@coachme/contracts/progression.words';
import { whySentence } from '@coachme/i18n/why-sentence';
import { useTranslations } from 'use-intl';
import { useFormats } from './use-formats.tsx';

/** Why a load is what it is, told to the person who lifts it. */
export function useWhySentence(): (why: NextLoad) => string {
  const t = useTranslations('progression');
  const formats = useFormats();
  return (why) => whySentence(why, 'you', { t, formats });
}
