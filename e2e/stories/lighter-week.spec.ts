import { expect } from '@playwright/test';
import { aTiredClient } from './a-tired-client.ts';
import { expectAccessible } from './accessibility.ts';
import { goTo, signInToCoachApp } from './coach-on-the-phone.ts';
import { test } from './devices.ts';
import { signIn } from './people.ts';

test('a lighter week is accepted on the phone’s day, taken back at the client, and then left', async ({
  phone,
}) => {
  const { page, t } = phone;
  const { coach, name, proposal } = await aTiredClient();
  await signInToCoachApp(phone, coach);
  await page.getByRole('button', { name: t('workspace.day.act.deload') }).tap();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText(t('deload.reasons.readiness'))).toBeVisible();
  await expectAccessible(page);

  await page.context().setOffline(true);
  await expect(sheet.getByText(t('coachPlan.needsNetwork'))).toBeVisible();
  await page.context().setOffline(false);
  await expect(sheet.getByText(t('coachPlan.needsNetwork'))).toBeHidden();
  await sheet.getByRole('button', { name: t('deload.accept') }).tap();
  await expect.poll(proposal).toEqual({ isAccepted: true, takenBackAt: null });

  await goTo(phone, 'clients');
  await page.getByRole('button', { name }).first().tap();
  await page.getByRole('button', { name: t('deload.takeBack') }).tap();
  await expect.poll(async () => (await proposal()).isAccepted).toBeNull();
  await page
    .getByRole('button', { name: t('deload.decline') })
    .last()
    .tap();
  await expect.poll(async () => (await proposal()).isAccepted).toBe(false);
  await expect(page.getByText(t('coachPlan.deload.wasLeft')).last()).toBeVisible();
  await expectAccessible(page);
});

test('at the desk an accepted week is taken back and waits again', async ({ desk }) => {
  const { page, t } = desk;
  const { coach, clientId, proposal } = await aTiredClient();
  await signIn(page, t, coach);
  await page.goto(`/coach/clients/${clientId}`);
  await page.getByRole('button', { name: t('deload.accept') }).click();
  await page.getByRole('button', { name: t('deload.takeBack') }).click();
  await expect(page.getByRole('button', { name: t('deload.accept') })).toBeVisible();
  expect((await proposal()).takenBackAt).not.toBeNull();
  await page.reload();
  await expect(page.getByText(t('deload.what'))).toBeVisible();
  await expectAccessible(page);
});
