'use client';

import type { TrainingDay, TrainingWeek } from '@coachme/contracts/programs.words';
import { useTranslations } from 'next-intl';

/** What weeks and days are called: their own name, else their number. */
export function useNames() {
  const t = useTranslations('builder.builder');
  return {
    week: ({ name }: TrainingWeek, number: number) =>
      name ? t('weekNamed', { number, name }) : t('week', { number }),
    day: ({ name }: TrainingDay, number: number) => name || t('day', { number }),
  };
}
