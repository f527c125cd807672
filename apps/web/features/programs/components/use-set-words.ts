'use client';

import type { SetPrescription } from '@coachme/contracts/programs.words';
import { type SetWord, setWords } from '@coachme/i18n/set-words';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

/** What a set asks for, in the coach's words and units, the aim first. */
export function useSetWords(): (set: SetPrescription) => SetWord[] {
  const t = useTranslations('builder.sets');
  const kinds = useTranslations('words.setKinds');
  const formats = useFormats();
  return (set) => setWords(set, { t, kinds }, formats);
}
