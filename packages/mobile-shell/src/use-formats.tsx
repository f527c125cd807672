import type { WeightUnit } from '@coachme/domain/units/weight.rules';
import { createFormats, type Formats } from '@coachme/i18n/formats';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { useSession } from './shell.tsx';

/** Figures, dates and loads as this person reads them, in the zone they are in. */
export function useFormats(): Formats {
  const locale = useLocale();
  const weightUnit = useWeightUnit();
  return useMemo(
    () => createFormats({ locale, weightUnit, timeZone: deviceTimeZone() }),
    [locale, weightUnit],
  );
}

/** The unit this person reads and types loads in. */
export function useWeightUnit(): WeightUnit {
  const session = useSession();
  return session.status === 'signed-in' ? session.user.weightUnit : 'kg';
}
