import type { WeightUnit } from '@coachme/domain/units/weight.rules';
import { createFormats, type Formats } from '@coachme/i18n/formats';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { useWeightUnit } from '@coachme/mobile-shell/use-formats';
import { createContext, useContext, useMemo } from 'react';
import { useLocale } from 'use-intl';

/** The unit of the exercise whose rows stand below; null where none was chosen for it. */
export const ExerciseUnit = createContext<WeightUnit | null>(null);

/** The unit in which loads of this exercise are read and typed. */
export function useExerciseUnit(): WeightUnit {
  const usual = useWeightUnit();
  return useContext(ExerciseUnit) ?? usual;
}

/** Figures and loads as they are read in this exercise. */
export function useExerciseFormats(): Formats {
  const locale = useLocale();
  const weightUnit = useExerciseUnit();
  return useMemo(
    () => createFormats({ locale, weightUnit, timeZone: deviceTimeZone() }),
    [locale, weightUnit],
  );
}
