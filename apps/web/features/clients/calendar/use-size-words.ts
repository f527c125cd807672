'use client';

import type { Simplification } from '@coachme/contracts/assignments.words';
import { useLocale, useTranslations } from 'next-intl';

/** The size of a smaller plan in words: `2 days a week and 3 work sets an exercise`. */
export function useSizeWords(): (wish: Simplification['wish']) => string {
  const t = useTranslations('smaller.sizes');
  const list = new Intl.ListFormat(useLocale());
  return ({ daysPerWeek, exercisesPerDay, setsPerExercise }) =>
    list.format([
      ...(daysPerWeek === null ? [] : [t('days', { count: daysPerWeek })]),
      ...(exercisesPerDay === null ? [] : [t('exercises', { count: exercisesPerDay })]),
      ...(setsPerExercise === null ? [] : [t('sets', { count: setsPerExercise })]),
    ]);
}
