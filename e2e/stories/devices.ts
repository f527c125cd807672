import type { Locale } from '@coachme/i18n/locales';
import { type BrowserContextOptions, test as base, type Page } from '@playwright/test';
import { type Words, wordsIn } from './words.ts';

/** A page on a device of its own, and the words its person reads. */
export type Device = { readonly page: Page; readonly t: Words; readonly language: Locale };

type Devices = {
  readonly language: Locale;
  readonly theme: 'light' | 'dark';
  /** A wide screen with a keyboard: the coach's. */
  readonly desk: Device;
  /** A phone held upright: the client's. */
  readonly phone: Device;
};

/** Where the people of the stories live, as the people of the demo do: their days begin at one instant. */
export const timeZone = 'Africa/Nairobi';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', ar: 'ar-EG', sw: 'sw-KE' };
const deskLook = { viewport: { width: 1440, height: 900 } };
const phoneLook = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** A test with two devices of two people, which share nothing but CoachMe. */
export const test = base.extend<Devices>({
  language: ['en', { option: true }],
  theme: ['light', { option: true }],
  desk: async ({ browser, language, theme }, use) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const context = await browser.newContext({
      ...common(language, theme),
      ...deskLook,
      permissions,
    });
    await use({ page: await context.newPage(), t: wordsIn(language), language });
    await context.close();
  },
  phone: async ({ browser, language, theme }, use) => {
    const context = await browser.newContext({ ...common(language, theme), ...phoneLook });
    await use({ page: await context.newPage(), t: wordsIn(language), language });
    await context.close();
  },
});

function common(language: Locale, colorScheme: Devices['theme']): BrowserContextOptions {
  return { locale: tags[language], timezoneId: timeZone, colorScheme, reducedMotion: 'reduce' };
}

/** The date of today (`YYYY-MM-DD`) where the people of the stories live. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone });
}
