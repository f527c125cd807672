'use client';

import type { SignIn } from '@coachme/contracts/sessions.contract';
import { useTranslations } from 'next-intl';

type Seen = Pick<SignIn, 'device' | 'surface'>;

/** A device as its person would call it: `Firefox, Linux · Coach workspace`. */
export function useSeen(): (seen: Seen) => string {
  const t = useTranslations('waysIn.security.surfaces');
  return ({ device, surface }) => {
    const name = [device.browser, device.system].filter((part) => part !== null).join(', ');
    return name === '' ? t(surface) : `${name} · ${t(surface)}`;
  };
}
