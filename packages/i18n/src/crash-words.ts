import ar from '../messages/ar/crash.json' with { type: 'json' };
import en from '../messages/en/crash.json' with { type: 'json' };
import sw from '../messages/sw/crash.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** What is said when a screen fails, in every language at hand: it must not wait for anything that may be what failed. */
export const crashWords: Readonly<Record<Locale, typeof en>> = { en, ar, sw };
