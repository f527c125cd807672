import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { aTextCompany, type TextCompany } from './a-text-company.ts';
import { expectAccessible } from './accessibility.ts';
import { answerQuestions } from './client-on-the-phone.ts';
import { type Device, test } from './devices.ts';
import { aCoach, aPerson, registered } from './people.ts';

let company: TextCompany;
test.beforeAll(async () => {
  company = await aTextCompany();
});
test.afterAll(() => company.end());
// One company, on the one address that CoachMe knows.
test.describe.configure({ mode: 'serial' });

/** A number in Kenya that nobody else's story has. */
const aNumber = () => `+2547${randomInt(10_000_000, 99_999_999)}`;

/** Chooses the phone as the way, and types the code that came to it. */
async function bringCode(device: Device, number: string): Promise<void> {
  await device.page.getByRole('button', { name: device.t('byPhone.use') }).click();
  await typeCode(device, number);
}

/** Asks for a code where a number is asked for, and types it. */
async function typeCode({ page, t }: Device, number: string): Promise<void> {
  await page.getByRole('textbox', { name: t('byPhone.label') }).fill(number);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('byPhone.send') }).click();
  const code = page.getByRole('textbox', { name: t('byPhone.code') });
  await expect(code).toBeVisible();
  await code.fill(await company.codeTo(number));
}

test('a client joins with nothing but a phone, and comes in by it again', async ({ phone }) => {
  const { page, t } = phone;
  const api = await registered(aCoach());
  const { token } = await api.invitations.invite({ body: { role: 'client' } });
  const number = aNumber();
  await page.goto(`/app/join/${token}`);
  await bringCode(phone, number);
  await page.getByRole('textbox', { name: t('join.name') }).fill('Neema Said');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('join.join'), exact: true }).tap();
  await answerQuestions(phone);
  await expect(page.getByRole('tab', { name: t('appShell.tabs.today') })).toBeVisible();

  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.goto('/app/sign-in');
  await bringCode(phone, number);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  await expect(page.getByRole('tab', { name: t('appShell.tabs.today') })).toBeVisible();
  const { items } = await api.clients.listClients({ query: {} });
  expect(items).toMatchObject([{ name: 'Neema Said' }]);
});

test('who trains by themself begins with a phone alone; a wrong code is said beside its field', async ({
  phone,
}) => {
  const { page, t } = phone;
  await page.goto('/app/register');
  await bringCode(phone, aNumber());
  const code = page.getByRole('textbox', { name: t('byPhone.code') });
  const right = await code.inputValue();
  await code.fill(right === '000000' ? '000001' : '000000');
  await page.getByRole('textbox', { name: t('join.name') }).fill('Juma Otieno');
  await page.getByRole('button', { name: t('join.alone.submit') }).tap();
  await expect(page.getByText(t('errors.code-over'))).toBeVisible();
  await expect(code).toBeFocused();
  await code.fill(right);
  await page.getByRole('button', { name: t('join.alone.submit') }).tap();
  await expect(page.getByRole('heading', { name: t('join.onboarding.goals.title') })).toBeVisible();
});

test('who trains by themself registers on the web with a phone and a name, and trains in the app by it', async ({
  desk,
}) => {
  const { page, t } = desk;
  const number = aNumber();
  await page.goto('/register');
  await page.getByRole('link', { name: t('auth.register.alone.self') }).click();
  // Before it stands there, the link beside it still leads to a practice.
  const title = t('auth.register.alone.title');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('link', { name: t('account.registerByPhone.link') }).click();
  await expect(page).toHaveURL(/\/register\/phone\?as=self$/);
  await typeCode(desk, number);
  await page.getByRole('textbox', { name: t('auth.fields.name') }).fill('Juma Otieno');
  await expect(page.getByRole('textbox')).toHaveCount(2);
  // For seconds after it is gone, a button that was waiting is still announced by its name.
  await expect(() => expectAccessible(page)).toPass({ timeout: 20_000 });
  await page.getByRole('button', { name: t('auth.register.alone.submit') }).click();
  await expect(page).toHaveURL(/\/app\//);
  // The app is a device of its own: it asks who comes.
  await bringCode(desk, number);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).click();
  await expect(page.getByRole('tab', { name: t('appShell.tabs.today') })).toBeVisible();
});

test('a coach begins a practice in their app with a phone, and comes back to it by the phone', async ({
  phone,
}) => {
  const { page, t } = phone;
  const number = aNumber();
  await page.goto('/coach-app/register');
  await bringCode(phone, number);
  await page.getByRole('textbox', { name: t('join.name') }).fill('Zawadi Njeri');
  const submit = page.getByRole('button', { name: t('coachApp.register.submit') });
  await submit.tap();
  await expect(page.getByText(t('join.problems.organizationName'))).toBeVisible();
  const practice = page.getByRole('textbox', { name: t('coachApp.register.organization') });
  await expect(practice).toBeFocused();
  await practice.fill('Lakeside Strength');
  await expectAccessible(page);
  await submit.tap();
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();

  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.goto('/coach-app/sign-in');
  await bringCode(phone, number);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();
});

test('a coach joins by phone on the web, opens the coach app with it, and joins another practice in one press', async ({
  desk,
  phone,
}) => {
  const { page, t } = desk;
  const owner = await registered(aCoach());
  const first = await owner.invitations.invite({ body: { role: 'coach' } });
  const number = aNumber();
  await page.goto(`/join/${first.token}`);
  await bringCode(desk, number);
  await page.getByRole('textbox', { name: t('auth.fields.name') }).fill('Zawadi Njeri');
  // For seconds after it is gone, a button that was waiting is still announced by its name.
  await expect(() => expectAccessible(page)).toPass({ timeout: 20_000 });
  await page
    .getByRole('button', { name: t('auth.join.submit', { organization: 'Rift Valley Strength' }) })
    .click();
  await expect(page).toHaveURL(/\/coach$/);

  await phone.page.goto('/coach-app/');
  await bringCode(phone, number);
  await phone.page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  await expect(phone.page.getByRole('tab', { name: t('coachApp.tabs.day') })).toBeVisible();

  const other = { ...aCoach(), organizationName: 'Lakeside Gym' };
  const second = await (await registered(other)).invitations.invite({ body: { role: 'coach' } });
  await page.goto(`/join/${second.token}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: t('byPhone.asMyself', { name: 'Zawadi Njeri' }) }).click();
  await expect(page).toHaveURL(/\/coach$/);
  await expect(page.getByText('Lakeside Gym').first()).toBeVisible();
});

test('who has an account signs in first, however they do, and comes back to the invitation', async ({
  desk,
}) => {
  const { page, t } = desk;
  const owner = await registered({ ...aCoach(), organizationName: 'Lakeside Gym' });
  const { token } = await owner.invitations.invite({ body: { role: 'coach' } });
  const me = { ...aPerson('Baraka Kimani'), organizationName: 'Baraka Moves' };
  await registered(me);
  await page.goto(`/join/${token}`);
  await page.getByRole('link', { name: t('auth.join.signIn') }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole('textbox', { name: t('auth.fields.email') }).fill(me.email);
  await page.getByRole('textbox', { name: t('auth.fields.password') }).fill(me.password);
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click();
  await page.getByRole('button', { name: t('byPhone.asMyself', { name: me.name }) }).click();
  await expect(page).toHaveURL(/\/coach$/);
  await expect(page.getByText('Lakeside Gym').first()).toBeVisible();
});
