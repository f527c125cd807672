import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { isInstalled } from './client-on-the-phone.ts';
import { test, timeZone } from './devices.ts';
import { aCoach, aPerson, registered, signIn } from './people.ts';

test('a client sets a figure without a signal, and the coach sees it, overrules it and the phone says so', async ({
  phone,
  desk,
}) => {
  test.setTimeout(120_000);
  const coach = aCoach();
  const api = await registered(coach);
  const { token } = await api.invitations.invite({ body: { role: 'client' } });
  const client = aPerson('Omar Hassan');
  await api.invitations.acceptInvitation({ body: { token, ...client, timeZone } });
  const clientId = (await api.clients.listClients({ query: {} })).items[0]?.id ?? '';
  const figures = async () => {
    const params = { id: clientId };
    return (await api.thresholds.listThresholds({ params, query: {} })).items;
  };

  const { page, t } = phone;
  await page.goto('/app/sign-in?next=%2Fthresholds');
  await page.getByRole('textbox', { name: t('join.email') }).fill(client.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(client.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  await expect(page.getByText(t('thresholds.ownNone'))).toBeVisible({ timeout: 45_000 });
  await isInstalled(phone);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: t('endurance.thresholds.add') }).tap();
  const sheet = page.getByRole('dialog');
  const figure = sheet.getByRole('textbox', { name: t('endurance.thresholds.value') });
  await figure.fill('300');
  await sheet.getByRole('button', { name: t('endurance.thresholds.save') }).tap();
  const bad = t('endurance.thresholds.bad', { min: '100', max: '230' });
  await expect(sheet.getByText(bad)).toBeVisible();
  await figure.fill('190');
  await sheet.getByRole('button', { name: t('endurance.thresholds.save') }).tap();
  // It counts at once: zone 5 of the highest heart rate.
  await expect(page.getByText('171–190 bpm')).toBeVisible();
  await expect(page.getByText(t('thresholds.waiting'))).toBeVisible();
  await expectAccessible(page);
  await page.context().setOffline(false);
  await expect.poll(async () => (await figures()).length, { timeout: 30_000 }).toBe(1);
  await expect(page.getByText(t('thresholds.waiting'))).toBeHidden();

  await signIn(desk.page, desk.t, coach);
  await desk.page.goto(`/coach/clients/${clientId}`);
  await expect(desk.page.getByText(t('thresholds.by', { name: client.name }))).toBeVisible();
  await expect(desk.page.getByText('171–190 bpm')).toBeVisible();
  await expectAccessible(desk.page);
  const [mine] = await figures();
  const body = { kind: 'max-heart-rate', value: 186, measuredOn: mine?.measuredOn ?? '' } as const;
  await api.thresholds.setThreshold({ params: { id: clientId }, body });
  await expect(page.getByText(t('thresholds.overruled'))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('167–186 bpm')).toBeVisible();
});
