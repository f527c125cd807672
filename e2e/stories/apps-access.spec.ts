import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { signInToCoachApp } from './coach-on-the-phone.ts';
import { type Device, test } from './devices.ts';
import { withPasskeys } from './passkeys.ts';
import { aCoach, aPerson, registered, signedIn } from './people.ts';

async function forgotten({ page }: Device, app: string): Promise<void> {
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await page.goto(app);
}

test('a passkey made in the coach app is the second step of the next sign-in, and opens it alone', async ({
  phone,
}) => {
  const { page, t } = phone;
  const coach = aCoach();
  await registered(coach);
  await withPasskeys(page);
  await signInToCoachApp(phone, coach);
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();
  await page.goto('/coach-app/security/second-factor');
  await page
    .getByRole('textbox', { name: t('secondFactor.setUp.passkeys.name') })
    .fill('Phone of Asha');
  await page.getByRole('button', { name: t('secondFactor.setUp.passkeys.add') }).tap();
  await expect(page.getByText('Phone of Asha')).toBeVisible();

  await forgotten(phone, '/coach-app/');
  await signInToCoachApp(phone, coach);
  await expect(page.getByText(t('secondFactor.step.title'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('secondFactor.step.usePasskey') }).tap();
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();

  await forgotten(phone, '/coach-app/');
  await page.getByRole('button', { name: t('secondFactor.passkey.signIn') }).tap();
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();
});

test('a client asks for a coach, who accepts on the phone and then has a client', async ({
  phone,
}) => {
  const { page, t } = phone;
  const owner = aCoach();
  const api = await registered(owner);
  const byOwner = await api.invitations.invite({ body: { role: 'coach' } });
  const coach = aPerson('Juma Otieno');
  await api.invitations.acceptInvitation({ body: { token: byOwner.token, ...coach } });
  const toTrain = await api.invitations.invite({ body: { role: 'client' } });
  const client = aPerson('Neema Said');
  await api.invitations.acceptInvitation({ body: { token: toTrain.token, ...client } });
  const asClient = await signedIn(client);
  const { user } = await (await signedIn(coach)).auth.me();
  for (const note of ['First try', 'My shoulder needs you']) {
    const asked = await asClient.coachings.askCoach({ body: { coachUserId: user.id, note } });
    if (note !== 'First try') continue;
    await signInToCoachApp(phone, coach);
    await expect(page.getByText(new RegExp(note))).toBeVisible();
    await page.getByRole('button', { name: t('consent.requests.decline') }).tap();
    await expect(page.getByText(new RegExp(note))).toHaveCount(0);
    const mine = await asClient.coachings.listMyCoaches({ query: {} });
    const declined = mine.items.find(({ id }) => id === asked.id);
    expect(declined).toMatchObject({ state: 'ended', endedHow: 'declined' });
  }
  await page.goto('/coach-app/clients');
  const sentence = t('consent.requests.client', { name: client.name });
  await expect(page.getByText(sentence)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('consent.requests.accept') }).tap();
  await expect(page.getByText(sentence)).toHaveCount(0);
  await expect(page.getByRole('button', { name: client.name })).toBeVisible();
});
