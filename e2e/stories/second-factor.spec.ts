import { createHmac } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { withPasskeys } from './passkeys.ts';
import { type Account, aCoach, registered, signIn } from './people.ts';
import { wordsIn } from './words.ts';

const t = wordsIn('en');
const setUp = '/account/second-factor';

/** What an authenticator app shows: RFC 6238 over a key in base32, six digits every 30 seconds. */
function totpOf(key: string, at: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'));
  const bytes =
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', Buffer.from(bytes)).update(step).digest();
  const offset = hash.readUInt8(19) % 16;
  return String((hash.readUInt32BE(offset) % 2 ** 31) % 1_000_000).padStart(6, '0');
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
}

async function typePassword(page: Page, coach: Account): Promise<void> {
  await page.getByRole('textbox', { name: t('auth.fields.email') }).fill(coach.email);
  await page.getByRole('textbox', { name: t('auth.fields.password') }).fill(coach.password);
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click();
}

test('a coach makes a passkey, and comes in by it alone', async ({ page }) => {
  const coach = aCoach();
  await registered(coach);
  await withPasskeys(page);
  await signIn(page, t, coach);
  await page.goto(setUp);
  await page
    .getByRole('textbox', { name: t('secondFactor.setUp.passkeys.name') })
    .fill('Phone of Asha');
  await page.getByRole('button', { name: t('secondFactor.setUp.passkeys.add') }).click();
  await expect(page.getByText('Phone of Asha')).toBeVisible();

  await signOut(page);
  await page.getByRole('button', { name: t('account.signIn.passkey'), exact: true }).click();
  await expect(page).toHaveURL(/\/coach$/);
});

test('an authenticator app is asked for after the password; a recovery code stands in once', async ({
  page,
}) => {
  const coach = aCoach();
  await registered(coach);
  await signIn(page, t, coach);
  await page.goto(setUp);
  const app = page.getByRole('region', { name: t('secondFactor.setUp.app.title') });
  await app.getByRole('button', { name: t('secondFactor.setUp.app.begin') }).click();
  const key = ((await app.locator('code').textContent()) ?? '').replaceAll(' ', '');
  const code = (later = 0) => totpOf(key, Date.now() + later * 30_000);
  await app.getByRole('textbox', { name: t('secondFactor.setUp.codeLabel') }).fill(code());
  await app.getByRole('button', { name: t('secondFactor.setUp.app.confirm') }).click();
  const codes = page.getByRole('region', { name: t('secondFactor.setUp.codes.title') });
  const recovery = (await codes.getByRole('listitem').first().textContent()) ?? '';

  await signOut(page);
  await typePassword(page, coach);
  await expect(page.getByRole('heading', { name: t('secondFactor.step.title') })).toBeVisible();
  // The next code: the one of this moment was used to set it up.
  await page.getByRole('textbox', { name: t('secondFactor.step.code') }).fill(code(1));
  await page.getByRole('button', { name: t('secondFactor.step.submit') }).click();
  await expect(page).toHaveURL(/\/coach$/);

  for (const outcome of ['in', 'refused'] as const) {
    await signOut(page);
    await typePassword(page, coach);
    await page.getByRole('button', { name: t('secondFactor.step.useRecovery') }).click();
    await page.getByRole('textbox', { name: t('secondFactor.step.recovery') }).fill(recovery);
    await page.getByRole('button', { name: t('secondFactor.step.submit') }).click();
    if (outcome === 'in') await expect(page).toHaveURL(/\/coach$/);
    else {
      await expect(page.getByText(t('secondFactor.problems.wrong-second-step'))).toBeVisible();
    }
  }
});

test('who has a role that a second factor is asked of is led to set one up before anything else', async ({
  page,
}) => {
  const coach = aCoach();
  const api = await registered(coach);
  await withPasskeys(page);
  const { token } = await api.invitations.invite({ body: { role: 'coach' } });
  const { organizationName: _, ...colleague } = { ...aCoach(), name: 'Juma' };
  await api.invitations.acceptInvitation({ body: { token, ...colleague } });
  // Nobody may ask for what they lack themselves.
  await signIn(page, t, coach);
  await page.goto(setUp);
  await page.getByRole('textbox', { name: t('secondFactor.setUp.passkeys.name') }).fill('Key');
  await page.getByRole('button', { name: t('secondFactor.setUp.passkeys.add') }).click();
  await expect(page.getByText('Key', { exact: true })).toBeVisible();
  const changed = await page.evaluate(async () => {
    const { status } = await fetch('/api/v1/organization/sign-in-policy', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-client': 'web' },
      body: JSON.stringify({ secondFactorRoles: ['coach'] }),
    });
    return status;
  });
  expect(changed).toBe(200);

  await signOut(page);
  await typePassword(page, colleague);
  await expect(page.getByText(t('secondFactor.setUp.required'))).toBeVisible();
});
