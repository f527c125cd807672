import type { Browser, BrowserContext } from '@playwright/test';
import type { Account } from '../stories/people.ts';
import { baseUrl } from '../stories/place.ts';
import { wordsIn } from '../stories/words.ts';

/** What a browser keeps of somebody who is signed in. */
export type Visitor = Awaited<ReturnType<BrowserContext['storageState']>>;

type SignIn = {
  readonly account: Account;
  /** The page they use, its words, and where it leads. */
  readonly page: keyof typeof pages;
};

const t = wordsIn('en');
const app = {
  email: t('join.email'),
  password: t('join.password'),
  submit: t('join.signIn.submit'),
};
const pages = {
  web: {
    from: '/sign-in',
    to: /\/coach$/,
    email: t('auth.fields.email'),
    password: t('auth.fields.password'),
    submit: t('auth.signIn.submit'),
  },
  app: { from: '/app/sign-in', to: /\/app\/?$/, ...app },
  coachApp: { from: '/coach-app/sign-in', to: /\/coach-app\/?$/, ...app },
} as const;

/** Signs somebody in, by the page they use, and answers what their browser keeps. */
export async function visitorOf(
  browser: Browser,
  { account, page: which }: SignIn,
): Promise<Visitor> {
  const { from, to, ...words } = pages[which];
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(baseUrl() + from);
  await page.getByRole('textbox', { name: words.email }).fill(account.email);
  await page.getByRole('textbox', { name: words.password }).fill(account.password);
  await page.getByRole('button', { name: words.submit, exact: true }).click();
  await page.waitForURL(to);
  await page.waitForLoadState('networkidle');
  const kept = await context.storageState();
  await context.close();
  return kept;
}
