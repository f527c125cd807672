import { expect } from '@playwright/test';
import { aLifter, openToday, storedToday } from './a-lifter.ts';
import { finish, isInstalled, logSets, syncLine } from './client-on-the-phone.ts';
import { type Device, test } from './devices.ts';
import {
  add,
  dragToTop,
  noteSet,
  openExercise,
  rate,
  setRow,
  sheetOf,
  skipFor,
  swap,
} from './logging.ts';
import { signIn } from './people.ts';
import { swipe } from './thumb.ts';

for (const language of ['en', 'ar'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('two taps log a set as prescribed, the superset leads on, and the rest runs by the wall clock', async ({
      phone,
    }) => {
      test.setTimeout(120_000);
      await logsByTwoTaps(phone);
    });

    test('order, swap, skip, addition, notes and effort are kept without a network and reach the coach', async ({
      phone,
      desk,
    }) => {
      test.setTimeout(180_000);
      await trainsAnotherWay(phone, desk);
    });

    test('a swipe makes a warm-up, another draws the plates one owns, and an exercise has its own unit', async ({
      phone,
    }) => {
      test.setTimeout(120_000);
      await loadsTheBar(phone);
    });
  });
}

async function logsByTwoTaps(phone: Device): Promise<void> {
  const lifter = await aLifter(phone.language);
  const { squat, bench } = lifter.names;
  const { page, t } = phone;
  await openToday(phone, lifter);

  await page.getByRole('button', { name: t('today.start') }).tap();
  await logSets(phone, squat, [1]);
  await expect
    .poll(async () => (await storedToday(lifter))?.exercises[0]?.sets[0])
    .toMatchObject({ isCompleted: true, loadKg: 60, reps: 5 });
  const record = page.getByRole('status').filter({ hasText: squat });
  await expect(record).toContainText(t('logger.record.title', { exercise: squat }));
  await expect(record).toContainText('60');

  // The next exercise of a superset comes without rest.
  const rest = page.getByRole('timer', { name: t('logger.rest.title') });
  await expect(rest).toHaveCount(0);
  await logSets(phone, bench, [1]);
  await expect(rest).toContainText(squat);
  await expect
    .poll(async () => (await storedToday(lifter))?.exercises[1]?.sets[0])
    .toMatchObject({ isCompleted: true, loadKg: 40 });
  const left = async () => secondsOf((await rest.getAttribute('aria-label')) ?? '');
  const before = await left();
  expect(before).toBeGreaterThan(30);
  // The phone sleeps in a pocket, and even forgets the page: the rest goes on.
  await page.clock.install();
  await page.reload();
  await expect(rest).toContainText(squat);
  await page.clock.fastForward(30_000);
  await expect.poll(left).toBeLessThanOrEqual(before - 30);
  await rest.getByRole('button', { name: t('logger.rest.skip') }).tap();
  await expect(rest).toHaveCount(0);
}

async function trainsAnotherWay(phone: Device, desk: Device): Promise<void> {
  const lifter = await aLifter(phone.language);
  const { squat, bench, deadlift, curl, plank } = lifter.names;
  const { page, t } = phone;
  await openToday(phone, lifter);
  await isInstalled(phone);
  await page.getByRole('button', { name: t('today.start') }).tap();
  await dragToTop(phone, curl);
  await logSets(phone, curl, [1]);
  await page.context().setOffline(true);

  const instead = await swap(phone, bench);
  await skipFor(phone, deadlift, 'equipment');
  await logSets(phone, squat, [1]);
  await rate(phone, setRow(phone, squat, 1), 9);
  await add(phone, plank);
  await noteSet(phone, setRow(phone, squat, 1), 'Left knee inside.');
  await logSets(phone, squat, [2]);
  await expect(syncLine(phone, t('appShell.sync.offlineWaiting', { count: 3 }))).toBeVisible();
  await page.reload();
  await expect(page.getByText('Left knee inside.')).toBeVisible();
  await page.context().setOffline(false);

  await expect.poll(async () => (await storedToday(lifter))?.exercises.length).toBe(5);
  const stored = await storedToday(lifter);
  const called = stored?.exercises.map(({ exerciseName }) => exerciseName);
  expect(called).toEqual([curl, squat, instead, deadlift, plank]);
  expect(stored?.exercises[1]?.sets[0]).toMatchObject({ rpe: 9, note: 'Left knee inside.' });
  expect(stored?.exercises[3]?.skippedReason).toBe('equipment');

  await signIn(desk.page, desk.t, lifter.coach);
  await desk.page.goto(`/coach/clients/${lifter.clientId}?session=${stored?.id}`);
  const seen = desk.page.getByRole('dialog');
  for (const name of [curl, instead, squat]) {
    await expect(seen.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(seen.getByText('Left knee inside.')).toBeVisible();
  await expect(seen.getByText(desk.t('workspace.client.session.skipped.equipment'))).toBeVisible();
}

async function loadsTheBar(phone: Device): Promise<void> {
  const lifter = await aLifter(phone.language);
  const { squat, curl } = lifter.names;
  const { page, t } = phone;
  const towardsEnd = phone.language === 'ar' ? -160 : 160;
  await openToday(phone, lifter);
  await page.getByRole('button', { name: t('today.start') }).tap();

  await swipe(setRow(phone, squat, 1), towardsEnd);
  const warmUp = t('logger.logWarmUp', { number: 1, exercise: squat });
  await expect(page.getByRole('button', { name: warmUp })).toBeVisible();
  await expect
    .poll(async () => (await storedToday(lifter))?.exercises[0]?.sets[0]?.kind)
    .toBe('warm-up');

  await swipe(setRow(phone, squat, 1), -towardsEnd);
  const sheet = sheetOf(phone);
  const drawn = (plates: RegExp) => sheet.getByRole('img', { name: plates });
  await expect(drawn(/^\u206620\u2069/)).toBeVisible();
  await sheet.getByRole('button', { name: t('training.plates.mine') }).tap();
  await page.getByRole('button', { name: t('training.equipment.own') }).tap();
  const fewer = page.getByRole('button', { name: /(^|\D)20\D/ }).first();
  await expect(async () => {
    if (await fewer.isEnabled()) await fewer.tap({ timeout: 1000 });
    await expect(fewer).toBeDisabled({ timeout: 1000 });
  }).toPass();
  await page.goBack();
  await swipe(setRow(phone, squat, 1), -towardsEnd);
  await expect(drawn(/10 \+ 10/)).toBeVisible();
  await sheet.getByRole('button', { name: t('words.actions.done') }).tap();

  // What was done before stands one touch away from the exercise.
  await (await openExercise(phone, squat)).getByRole('button', { name: t('lifts.history') }).tap();
  await expect(sheet).toContainText(t('lifts.inShort.best'));
  await expect(sheet).toContainText('57.5');
  await sheet.getByRole('button', { name: t('words.actions.close') }).tap();

  const menu = await openExercise(phone, curl);
  await menu.getByRole('button', { name: t('training.exercise.title') }).tap();
  await sheet.getByRole('radio', { name: t('appShell.me.pounds') }).tap();
  await sheet.getByRole('button', { name: t('words.actions.done') }).tap();
  await logSets(phone, curl, [1]);
  await expect
    .poll(async () => (await storedToday(lifter))?.exercises.at(-1)?.sets[0]?.loadKg)
    .toBe(12.5);
  await finish(phone, 'Done.');
  await expect(syncLine(phone, t('appShell.sync.saved'))).toBeVisible();
}

/** Seconds of `1:05`, in the figures of any language. */
function secondsOf(text: string): number {
  const plain = text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const [, minutes = '0', seconds = '0'] = /(\d+):(\d{2})/.exec(plain) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}
