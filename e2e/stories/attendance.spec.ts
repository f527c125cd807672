import { expect } from '@playwright/test';
import { aLifter, type Lifter, openToday, storedToday } from './a-lifter.ts';
import { expectAccessible } from './accessibility.ts';
import { isInstalled, logSets } from './client-on-the-phone.ts';
import { type Device, test } from './devices.ts';
import { signIn } from './people.ts';

test('a session says at which branch it was without a network, and the front desk sees it and marks who else came', async ({
  phone,
  desk,
}) => {
  test.setTimeout(180_000);
  const lifter = await aLifter(phone.language);
  const { coachApi } = lifter;
  await coachApi.organizations.changeOrganization({ body: { kind: 'gym' } });
  const karen = await coachApi.branches.openBranch({ body: { name: 'Karen' } });
  await coachApi.branches.openBranch({ body: { name: 'Westlands' } });
  await coachApi.clients.addClient({ body: { name: 'Zawadi Njeri' } });

  await trainsAtKaren(phone, lifter);
  await expect.poll(async () => (await storedToday(lifter))?.branchId).toBe(karen.id);
  await seesWhoCame(desk, lifter);
  await seesOnTheClient(desk, lifter);
});

/** Logs a set and finishes the session at a branch, all of it without a network. */
async function trainsAtKaren(phone: Device, lifter: Lifter): Promise<void> {
  const { page, t } = phone;
  await openToday(phone, lifter);
  await isInstalled(phone);
  await page.getByRole('button', { name: t('today.start') }).tap();
  await logSets(phone, lifter.names.squat, [1]);
  await page.context().setOffline(true);
  await page
    .getByRole('button', { name: t('logger.finish') })
    .first()
    .tap();
  const place = page.getByRole('radiogroup', { name: t('place.question') });
  await place.getByRole('radio', { name: 'Karen', exact: true }).tap();
  await expect(place.getByRole('radio', { name: 'Karen', exact: true })).toBeChecked();
  await page.getByRole('button', { name: t('logger.summary.save') }).tap();
  await page.context().setOffline(false);
}

async function seesWhoCame({ page, t }: Device, { coach, account }: Lifter): Promise<void> {
  await signIn(page, t, coach);
  await page.goto('/organization/attendance');
  const visits = page.getByRole('region', { name: t('attendance.dayOf', { branch: 'Karen' }) });
  await expect(visits.getByRole('listitem').filter({ hasText: account.name })).toContainText(
    t('attendance.trained'),
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: t('attendance.mark') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: t('attendance.dialog.client') }).fill('Zawadi');
  await page.getByRole('option', { name: /Zawadi Njeri/ }).click();
  await dialog.getByRole('button', { name: t('attendance.dialog.save') }).click();
  const marked = visits.getByRole('listitem').filter({ hasText: 'Zawadi Njeri' });
  await expect(marked).toContainText(t('attendance.marked'));
  await expect(visits.getByRole('listitem')).toHaveCount(2);
  await marked
    .getByRole('button', { name: t('attendance.takeBackOf', { name: 'Zawadi Njeri' }) })
    .click();
  await expect(marked).toHaveCount(0);
}

async function seesOnTheClient({ page, t }: Device, { clientId }: Lifter): Promise<void> {
  await page.goto(`/coach/clients/${clientId}`);
  const card = page.getByRole('region', { name: t('attendance.title'), exact: true });
  await expect(card.getByRole('listitem')).toContainText('Karen');
}
