import type { ExerciseGroup } from '@coachme/contracts/programs.words';
import { groupWords } from '@coachme/i18n/group-words';
import { useTranslations } from 'use-intl';
import { useFormats } from './use-formats.tsx';

/** How a group is done, in the person's words: `Circuit · 3 rounds · rest 2:00`. */
export function useGroupWords(): (group: ExerciseGroup) => string {
  const kinds = useTranslations('words.groupKinds');
  const clock = useTranslations('words.groupClock');
  const formats = useFormats();
  return (group) => groupWords(group, { kinds, clock }, formats);
}
