'use client';

import type { ExerciseGroup } from '@coachme/contracts/programs.words';
import { groupWords } from '@coachme/i18n/group-words';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

/** How a group is done, in the coach's words: `Circuit · 3 rounds · rest 2:00`. */
export function useGroupWords(): (group: ExerciseGroup) => string {
  const kinds = useTranslations('words.groupKinds');
  const clock = useTranslations('words.groupClock');
  const formats = useFormats();
  return (group) => groupWords(group, { kinds, clock }, formats);
}
