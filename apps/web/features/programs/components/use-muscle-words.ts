'use client';

import type { Muscle } from '@coachme/contracts/words';
import { useLocale, useTranslations } from 'next-intl';

type Worked = {
  readonly primaryMuscles: readonly Muscle[];
  readonly secondaryMuscles: readonly Muscle[];
};

/** The muscles of an exercise in words. */
export function useMuscleWords() {
  const t = useTranslations('builder.inspector');
  const words = useTranslations('words.muscles');
  const lists = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const list = (muscles: readonly Muscle[]) => lists.format(muscles.map((muscle) => words(muscle)));
  /** What the muscle map shows, for who does not see it. */
  const sentence = ({ primaryMuscles, secondaryMuscles }: Worked) =>
    secondaryMuscles.length === 0
      ? t('musclesAlone', { primary: list(primaryMuscles) })
      : t('muscles', { primary: list(primaryMuscles), secondary: list(secondaryMuscles) });
  return { list, sentence };
}
