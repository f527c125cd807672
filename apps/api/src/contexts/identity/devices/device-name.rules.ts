import Bowser from 'bowser';

/** What a device says it is; null for what it does not say. */
export type DeviceName = {
  readonly browser: string | null;
  readonly system: string | null;
  readonly kind: 'desktop' | 'phone' | 'tablet' | null;
};

const kinds = { desktop: 'desktop', mobile: 'phone', tablet: 'tablet' } as const;

/** Reads `User-Agent`: good enough for a person to recognise their own, and nothing is decided by it. */
export function deviceNameOf(userAgent: string | null): DeviceName {
  if (!userAgent) return { browser: null, system: null, kind: null };
  const { browser, os, platform } = Bowser.parse(userAgent);
  const kind = Object.entries(kinds).find(([type]) => type === platform.type)?.[1];
  return { browser: browser.name || null, system: os.name || null, kind: kind ?? null };
}

/** `Firefox, Android`; empty when it says nothing. */
export const writtenDevice = ({ browser, system }: DeviceName): string =>
  [browser, system].filter((part) => part !== null).join(', ');
