import { expect } from '@playwright/test';
import { aLifter, type Lifter, openToday, storedToday } from './a-lifter.ts';
import { finish, logSets, syncLine } from './client-on-the-phone.ts';
import { type Device, test } from './devices.ts';
import { add, closeSheet, openSet, setRow, typeFigures } from './logging.ts';
import { signIn } from './people.ts';

/** The session of today beside the client's page. */
async function coachLooks(desk: Device, lifter: Lifter) {
  const id = (await storedToday(lifter))?.id;
  await signIn(desk.page, desk.t, lifter.coach);
  await desk.page.goto(`/coach/clients/${lifter.clientId}?session=${id}`);
  return desk.page.getByRole('dialog');
}

test('what the coach says on a set stands on the phone at once, and the answer on the page of the coach', async ({
  phone,
  desk,
}) => {
  test.setTimeout(120_000);
  const lifter = await aLifter('en');
  const { squat } = lifter.names;
  const { page, t } = phone;
  await openToday(phone, lifter);
  await page.getByRole('button', { name: t('today.start') }).tap();
  await logSets(phone, squat, [1]);
  await expect.poll(async () => (await storedToday(lifter))?.exercises[0]?.sets[0]?.reps).toBe(5);

  const seen = await coachLooks(desk, lifter);
  await seen
    .getByRole('button', { name: t('lifts.talk.open', { number: 1, exercise: squat }) })
    .click();
  await seen.getByRole('textbox', { name: t('lifts.talk.label') }).fill('Sit back a little more.');
  await seen.getByRole('button', { name: t('lifts.talk.send') }).click();

  await expect(page.getByText('Sit back a little more.', { exact: true })).toBeVisible();
  const sheet = await openSet(phone, setRow(phone, squat, 1), 1);
  await sheet.getByRole('textbox', { name: t('training.set.answer') }).fill('Better now?');
  await sheet.getByRole('button', { name: t('training.set.send') }).tap();
  await closeSheet(phone);
  await expect(seen.getByText('Better now?')).toBeVisible();

  await logSets(phone, lifter.names.bench, [1]);
  await expect(
    seen
      .getByRole('region', { name: lifter.names.bench })
      .getByText(t('workspace.client.session.isDone'))
      .first(),
  ).toBeAttached();
});

test('an edit afterwards can be taken back, and the coach sees the edit and that it was', async ({
  phone,
  desk,
}) => {
  test.setTimeout(150_000);
  const lifter = await aLifter('en');
  const { squat } = lifter.names;
  const { page, t } = phone;
  await openToday(phone, lifter);
  await page.getByRole('button', { name: t('today.start') }).tap();
  await logSets(phone, squat, [1]);
  await page.getByRole('button', { name: t('logger.finish') }).tap();
  for (const question of ['fatigue', 'pump', 'pain'] as const) {
    const scale = page.getByRole('radiogroup', { name: t(`training.feedback.${question}`) });
    await scale.getByRole('radio', { name: '4', exact: true }).tap();
  }
  await page.getByText(t('library.joints.knee'), { exact: true }).tap();
  await page.getByRole('button', { name: t('logger.summary.save') }).tap();
  await expect.poll(async () => (await storedToday(lifter))?.endedAt).not.toBeNull();
  expect((await storedToday(lifter))?.feedback).toMatchObject({
    ...{ fatigue: 4, pump: 4, pain: 4, painAreas: ['knee'] },
  });

  await page.getByRole('button', { name: t('today.see') }).tap();
  await page.getByRole('button', { name: t('history.edit') }).tap();
  await typeFigures(phone, setRow(phone, squat, 1), { reps: '3' });
  await page.getByRole('button', { name: t('logger.closeEdit') }).tap();
  await page.getByRole('button', { name: t('words.actions.done') }).tap();
  await expect.poll(async () => (await storedToday(lifter))?.exercises[0]?.sets[0]?.reps).toBe(3);
  await page.getByRole('button', { name: t('sessionChanges.title') }).tap();
  await expect(page.getByText(/60 kg × 5.* became .*60 kg × 3/)).toBeVisible();
  await page.getByRole('button', { name: t('sessionChanges.restore') }).tap();
  await expect.poll(async () => (await storedToday(lifter))?.exercises[0]?.sets[0]?.reps).toBe(5);

  const seen = await coachLooks(desk, lifter);
  await seen.getByRole('button', { name: t('sessionChanges.coach', { count: 2 }) }).click();
  await expect(seen.getByText(/became .*3 × 60 kg/)).toBeVisible();
  await expect(seen.getByText(/^Taken back to what it was before/)).toBeVisible();
});

test('a session that nobody planned is logged figure by figure', async ({ phone }) => {
  test.setTimeout(120_000);
  const lifter = await aLifter('en');
  const { deadlift } = lifter.names;
  const { page, t } = phone;
  await openToday(phone, lifter);
  await page.getByRole('button', { name: t('today.ownSession') }).tap();
  await add(phone, deadlift);
  const row = setRow(phone, deadlift, 1);
  await typeFigures(phone, row, { load: '100', reps: '3' });
  await logSets(phone, deadlift, [1]);
  await finish(phone, 'Felt like it.');
  await expect(syncLine(phone, t('appShell.sync.saved'))).toBeVisible();
  await expect
    .poll(async () => storedToday(lifter))
    .toMatchObject({
      scheduledDayId: null,
      exercises: [{ exerciseName: deadlift, sets: [{ loadKg: 100, reps: 3 }] }],
    });
});
