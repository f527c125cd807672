'use client';

import { createFormats, type Formats } from '@coachme/i18n/formats';
import { useMemo } from 'react';
import { useMe } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';

export type FrontDesk = {
  /** In the words of who looks, by the clock of the organization. */
  readonly formats: Formats;
  /** The date at the organization. */
  readonly today: () => string;
  /** Whether who looks has set their own clock to another zone. */
  readonly isElsewhere: boolean;
};

/** Days and times of attendance are those at the door, wherever somebody reads them. */
export function useFrontDesk(): FrontDesk {
  const { user, organization } = useMe();
  const { locale, weightUnit } = user;
  const { timeZone } = organization;
  const formats = useMemo(
    () => createFormats({ locale, weightUnit, timeZone }),
    [locale, weightUnit, timeZone],
  );
  const today = () => localDateIn(timeZone, Date.now());
  return { formats, today, isElsewhere: user.timeZone !== timeZone };
}
