// Takes a picture of every screen of a running CoachMe: its demo, and an organization with nothing in it yet.
// COACHME_E2E_URL says where it answers, the first word which folder the pictures go to, the others which languages.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { isLocale, type Locale, locales } from '@coachme/i18n/locales';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { resolveChromium } from '../browser.ts';
import {
  type Account,
  aCoach,
  demoClient,
  demoCoach,
  registered,
  signedIn,
} from '../stories/people.ts';
import { baseUrl } from '../stories/place.ts';
import { walks } from '../stories/visits.ts';
import { wordsIn } from '../stories/words.ts';

type Theme = 'light' | 'dark';
type Look = { readonly locale: Locale; readonly theme: Theme };
type Shot = { readonly name: string; readonly address: string };

const [folder = 'pictures', ...asked] = process.argv.slice(2);
const languages = asked.length > 0 ? asked.filter(isLocale) : locales;
const themes = ['light', 'dark'] as const;
const widths = [390, 1440] as const;
const heights = { 390: 844, 1440: 900 } as const;

const nobodys = '00000000-0000-7000-8000-000000000000';
const security = ['', '/devices', '/password', '/second-factor', '/ways'].map(
  (place) => `security${place}`,
);
const training = [
  '',
  'history',
  'progress',
  'me',
  'coaches',
  'reads',
  'sync',
  'equipment',
  'thresholds',
];
const clientScreens = [...training, ...security];
const coachScreens = ['', 'clients', 'groups', 'build', 'me', ...security];

/** Screens without what they are about: an address of nobody's. */
const failing: readonly Shot[] = [
  { name: 'failing-client', address: `/coach/clients/${nobodys}` },
  { name: 'failing-program', address: `/coach/programs/${nobodys}` },
  { name: 'failing-page', address: '/coach/nowhere' },
];

const { executablePath, env } = resolveChromium();
const args = ['--no-zygote', '--disable-dev-shm-usage', '--font-render-hinting=none'];
const browser = await chromium.launch({ executablePath, env, chromiumSandbox: false, args });
try {
  for (const locale of languages) {
    await takeWeb(browser, locale);
    for (const theme of themes) await takeApps(browser, { locale, theme });
  }
} finally {
  await browser.close();
}

/** Every page of the web app, as the demo fills it, then as somebody new finds it. */
async function takeWeb(at: Browser, locale: Locale): Promise<void> {
  for (const { who, account, visits } of walks) {
    const shots: Shot[] = [];
    for (const [route, { address }] of Object.entries(visits)) {
      const asRead = (await address()).replace(/^\/en$/, `/${locale}`);
      shots.push({ name: `${who}${route}`.replaceAll(/[^a-z]+/g, '-'), address: asRead });
    }
    if (account) await reading(account, locale);
    await takeInThemes(at, { locale, account, shots });
    if (account) await reading(account, 'en');
  }
  const newcomer = aCoach();
  await registered(newcomer, locale);
  const places = ['', '/clients', '/programs', '/exercises', '/invitations', '/settings'];
  const empty = places.map((place) => ({
    name: `empty${place.replaceAll('/', '-')}`,
    address: `/coach${place}`,
  }));
  await takeInThemes(at, { locale, account: newcomer, shots: [...empty, ...failing] });
}

type Series = {
  readonly locale: Locale;
  readonly account: Account | null;
  readonly shots: readonly Shot[];
};

async function takeInThemes(at: Browser, { locale, account, shots }: Series): Promise<void> {
  const context = await contextFor(at, { locale, theme: 'light' }, 1440);
  const page = await context.newPage();
  if (account) await signInToWeb(page, account);
  for (const { name, address } of shots) {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: heights[width] });
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme });
        await take(page, ['web', locale, theme, String(width), name]);
      }
    }
  }
  await context.close();
}

/** Every screen of the two phone apps. */
async function takeApps(at: Browser, look: Look): Promise<void> {
  const newcomer = aCoach();
  await registered(newcomer, look.locale);
  const apps = [
    { app: 'app', account: demoClient, screens: clientScreens, name: 'full' },
    { app: 'coach-app', account: demoCoach, screens: coachScreens, name: 'full' },
    { app: 'coach-app', account: newcomer, screens: coachScreens, name: 'empty' },
  ];
  for (const { app, account, screens, name } of apps) {
    await reading(account, look.locale);
    const context = await contextFor(at, look, 390);
    const page = await context.newPage();
    const place = [app, look.locale, look.theme, '390'];
    await page.goto(`/${app}/`);
    await take(page, [...place, `${name}-sign-in`]);
    await signInToApp(page, look.locale, account);
    for (const screen of screens) {
      await page.goto(`/${app}/${screen}`);
      await take(page, [...place, `${name}-${screen.replaceAll('/', '-') || 'first'}`]);
    }
    await context.setOffline(true);
    await page.reload();
    await take(page, [...place, `${name}-offline`]);
    await context.close();
    await reading(account, 'en');
  }
}

function contextFor(at: Browser, { locale, theme }: Look, width: 390 | 1440) {
  return at.newContext({
    baseURL: baseUrl(),
    viewport: { width, height: heights[width] },
    locale: { en: 'en-GB', ar: 'ar-EG', sw: 'sw-KE' }[locale],
    timezoneId: 'Europe/Berlin',
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'allow',
  }) satisfies Promise<BrowserContext>;
}

/** The account reads this language from now on. */
async function reading(account: Account, locale: Locale): Promise<void> {
  const api = await signedIn(account);
  await api.auth.changeMe({ body: { locale } });
}

async function signInToWeb(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(coach|platform)/);
}

async function signInToApp(page: Page, locale: Locale, account: Account): Promise<void> {
  const t = wordsIn(locale);
  await page.getByRole('textbox', { name: t('join.email') }).fill(account.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(account.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).click();
  await page.getByRole('tab').first().waitFor();
}

async function take(page: Page, parts: readonly string[]): Promise<void> {
  await page.waitForLoadState('networkidle');
  const file = `${path.join(folder, ...parts)}.png`;
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
  process.stdout.write(`  ${file}\n`);
}
