import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { codeOf } from './authenticator.ts';
import { goTo, signInToCoachApp } from './coach-on-the-phone.ts';
import { type Device, test } from './devices.ts';
import { aCoach, demoClient, registered, signedIn } from './people.ts';

const row = ({ page }: Device, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });
const title = ({ page }: Device, name: string) => page.getByRole('heading', { name, level: 1 });

test('a coach sets up an authenticator app on the phone, and the next sign-in asks for its code', async ({
  phone,
}) => {
  const { page, t } = phone;
  const coach = aCoach();
  await registered(coach);
  await signInToCoachApp(phone, coach);
  await goTo(phone, 'me');
  await row(phone, t('appAccount.security.row')).tap();
  await expect(title(phone, t('waysIn.security.title'))).toBeVisible();
  await expectAccessible(page);
  await row(phone, t('secondFactor.setUp.title')).tap();
  await page.getByRole('button', { name: t('secondFactor.setUp.app.begin') }).tap();
  await expect(page.getByRole('img', { name: t('secondFactor.setUp.app.qr') })).toBeVisible();
  await expectAccessible(page);
  const key = await page.getByText(/^\W?(?:[A-Z2-7]{4} ){3}/).textContent();
  await page
    .getByRole('textbox', { name: t('secondFactor.setUp.codeLabel') })
    .fill(codeOf(key ?? ''));
  await page.getByRole('button', { name: t('secondFactor.setUp.app.confirm') }).tap();
  await expect(page.getByText(t('secondFactor.setUp.codes.keep'))).toBeVisible();
  const codes = (await page.getByText(/^(?:\S+\n){9}\S+$/).textContent()) ?? '';
  await page.getByRole('button', { name: t('secondFactor.setUp.codes.kept') }).tap();

  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await signInToCoachApp(phone, coach);
  await expect(page.getByText(t('secondFactor.step.title'))).toBeVisible();
  await page.getByRole('button', { name: t('secondFactor.step.useRecovery') }).tap();
  await page
    .getByRole('textbox', { name: t('secondFactor.step.recovery') })
    .fill(codes.split('\n')[0] ?? '');
  await page.getByRole('button', { name: t('secondFactor.step.submit') }).tap();
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();
});

test('a client sees where they are signed in, and signs one device out by name', async ({
  phone,
}) => {
  const { page, t } = phone;
  await signedIn(demoClient);
  await page.goto('/app/security/devices');
  await page.getByRole('textbox', { name: t('join.email') }).fill(demoClient.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(demoClient.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  await expect(title(phone, t('waysIn.security.devices.title'))).toBeVisible();
  await expect(page.getByText(t('waysIn.security.devices.here'))).toBeVisible();
  await expectAccessible(page);
  // Other stories have this client signed in by the app; what asked the API above is nobody's phone.
  const device = page
    .getByRole('listitem')
    .filter({ hasText: t('waysIn.security.surfaces.mobile') })
    .first();
  await device.getByRole('button', { name: t('waysIn.security.devices.end'), exact: true }).tap();
  await expect(page.getByText(t('appAccount.devices.says.one'))).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('waysIn.security.devices.end') })
    .tap();
  await expect(page.getByText(t('waysIn.security.devices.ended'))).toBeVisible();
});

test('a changed password signs out everywhere else, and a wrong one is said beside its field', async ({
  phone,
}) => {
  const { page, t } = phone;
  const coach = aCoach();
  const elsewhere = await registered(coach);
  await page.goto('/coach-app/security/password');
  await page.getByRole('textbox', { name: t('join.email') }).fill(coach.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(coach.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  const field = (name: 'current' | 'next') =>
    page.getByLabel(t(`waysIn.security.password.${name}`), { exact: true });
  const submit = page.getByRole('button', { name: t('waysIn.security.password.submit') });
  await field('current').fill('not-my-password');
  await field('next').fill('a sentence only I would think of');
  await submit.tap();
  await expect(page.getByText(t('secondFactor.problems.wrong-credentials'))).toBeVisible();
  await field('current').fill(coach.password);
  await submit.tap();
  await expect(page.getByText(t('waysIn.security.password.changed'))).toBeVisible();
  await expect(elsewhere.auth.me()).rejects.toThrow();
});
