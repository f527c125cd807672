import { expect, type Page } from '@playwright/test';
import { aProvider, signInThere } from './a-provider.ts';
import { expectAccessible } from './accessibility.ts';
import { test } from './devices.ts';
import { aCoach, aPerson, registered } from './people.ts';
import { wordsIn } from './words.ts';

const t = wordsIn('en');
const provider = 'Northside ID';

let running: { end(): Promise<void> };
test.beforeAll(async () => {
  running = await aProvider();
});
test.afterAll(() => running.end());
// One provider, on the one address that CoachMe knows.
test.describe.configure({ mode: 'serial' });

/** Leaves for the provider's page, signs in there, agrees, and comes back. */
async function goByProvider(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: t('providers.continueWith', { provider }) }).click();
  await signInThere(page, email);
}

test('somebody new comes by a provider, makes an account, and comes in by it the next time', async ({
  page,
  browser,
}) => {
  const { email } = aPerson('Zuri Otieno');
  await goByProvider(page, email);
  await expect(page.getByRole('heading', { name: t('providers.ticket.new.title') })).toBeVisible();
  await expect(page.getByRole('textbox', { name: t('auth.fields.name') })).toHaveValue(
    'Zuri Otieno',
  );
  await page.getByRole('textbox', { name: t('auth.fields.organizationName') }).fill('Zuri Moves');
  await page.getByRole('button', { name: t('auth.register.submit') }).click();
  await expect(page).toHaveURL(/\/coach$/);

  const elsewhere = await browser.newPage();
  await goByProvider(elsewhere, email);
  await expect(elsewhere).toHaveURL(/\/coach$/);
  await elsewhere.close();
});

test('an account with the same address is proven once, and linked', async ({ page, browser }) => {
  const coach = aCoach();
  await registered(coach);
  await goByProvider(page, coach.email);
  await expect(page.getByText(coach.email)).toBeVisible();
  await page.getByRole('link', { name: t('providers.ticket.known.submit') }).click();
  await page.getByRole('textbox', { name: t('auth.fields.email') }).fill(coach.email);
  await page.getByRole('textbox', { name: t('auth.fields.password') }).fill(coach.password);
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click();
  await page.getByRole('button', { name: t('providers.link.submit') }).click();
  await expect(page).toHaveURL(/\/coach$/);

  const elsewhere = await browser.newPage();
  await goByProvider(elsewhere, coach.email);
  await expect(elsewhere).toHaveURL(/\/coach$/);
  await elsewhere.close();
});

test('an answer brought back twice, or to another browser, opens nothing and shows a way on', async ({
  page,
  browser,
}) => {
  const { email } = aPerson('Zuri Otieno');
  const answers: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/sign-in/return/')) answers.push(request.url());
  });
  await goByProvider(page, email);
  await expect(page.getByRole('heading', { name: t('providers.ticket.new.title') })).toBeVisible();
  const stranger = await browser.newPage();
  for (const visitor of [page, stranger]) {
    await visitor.goto(String(answers[0]));
    await expect(visitor.getByText(t('providers.return.notHere'))).toBeVisible();
  }
  await page.getByRole('link', { name: t('providers.return.again') }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  // Nothing in an address of ours leads anywhere else.
  await stranger.goto('/sign-in?next=https://evil.example/');
  await expect(stranger.getByRole('heading', { name: t('auth.signIn.title') })).toBeVisible();
  await stranger.goto('/sign-in/return/%2F%2Fevil.example?state=x.client.evil&code=y');
  await expect(stranger.getByText(t('providers.return.notHere'))).toBeVisible();
  expect(new URL(stranger.url()).origin).toBe(new URL(page.url()).origin);
  await stranger.close();
});

test('somebody who trains alone links a provider in the app, comes in by it, and takes it away', async ({
  phone,
}) => {
  const { page, t } = phone;
  const person = aPerson('Zuri Otieno');
  await registered({ ...person, organizationName: person.name }, 'en', 'personal');
  const byProvider = page.getByRole('button', {
    name: t('appProviders.continueWith', { provider }),
  });
  await page.goto('/app/');
  await byProvider.tap();
  await signInThere(page, person.email);
  await expect(page.getByText(t('appProviders.link.title'))).toBeVisible();
  await page.getByRole('textbox', { name: t('join.password') }).fill(person.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  await expect(page.getByRole('tab', { name: t('appShell.tabs.today') })).toBeVisible();

  await page.goto('/app/security/ways');
  const row = page.getByRole('listitem').filter({ hasText: provider });
  await row.getByRole('button', { name: t('waysIn.security.ways.remove') }).tap();
  await expect(page.getByText(t('waysIn.security.ways.removed'))).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: t('appAccess.link.add', { provider }) }).tap();
  // The provider still knows this browser, and asks for nothing.
  await expect(page.getByText(t('appAccess.link.done'))).toBeVisible();
  await expect(row).toBeVisible();
  await expectAccessible(page);

  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.goto('/app/');
  await byProvider.tap();
  await signInThere(page, person.email);
  await expect(page.getByRole('tab', { name: t('appShell.tabs.today') })).toBeVisible();
});
