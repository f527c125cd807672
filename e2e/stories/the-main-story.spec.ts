import { directionOf, locales } from '@coachme/i18n/locales';
import { expect } from '@playwright/test';
import {
  answerQuestions,
  finish,
  isInstalled,
  join,
  logSets,
  openTomorrow,
  syncLine,
} from './client-on-the-phone.ts';
import { assign, invite, register, writeProgram } from './coach-at-the-desk.ts';
import { type Device, test } from './devices.ts';
import { aCoach, aPerson, signedIn } from './people.ts';

/** The same lift as each language has it. */
const squats = {
  en: 'Barbell Squat',
  ar: 'سكوات بالبار حتى التوازي',
  sw: 'Squat ya barbell hadi usawa',
} as const;
const program = 'Strength base';
const daysOf = (exercise: string) => [
  { exercise, sets: '2x5 60kg rest 90s' },
  { exercise, sets: '3x5 62.5kg rest 90s' },
];

for (const language of locales) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a client trains where no network is and loses nothing, and the coach sees it live', async ({
      desk,
      phone,
    }) => {
      test.setTimeout(180_000);
      const client = aPerson('Lina Odhiambo');

      await test.step('the coach opens a practice and writes a program', async () => {
        await register(desk, aCoach());
        await expect(desk.page.locator('html')).toHaveAttribute('dir', directionOf(language));
        await writeProgram(desk, program, daysOf(squats[language]));
      });
      await test.step('the client joins by the link and answers the questions', async () => {
        await join(phone, await invite(desk), client);
        await expect(phone.page.locator('html')).toHaveAttribute('dir', directionOf(language));
        await answerQuestions(phone);
        await expect(phone.page.getByText(phone.t('today.noPlan'), { exact: true })).toBeVisible();
      });
      await test.step('the plan arrives by itself', async () => {
        await assign(desk, { client: client.name, program });
        await expect(
          phone.page.getByRole('button', { name: phone.t('today.start') }),
        ).toBeVisible();
      });
      await desk.page.goto('/coach');
      await test.step('the coach sees a session as it is logged', () => trainsOnline(desk, phone));
      await test.step('a session without a network is kept', () => trainsOffline(phone));
      await test.step('back in reach, the coach sees that too', () => comesBack(desk, phone));
      await test.step('nothing was lost and nothing came twice', async () => {
        const { execution } = await signedIn(client);
        const { items } = await execution.listWorkouts({ query: {} });
        expect(items.map(({ setCount }) => setCount)).toEqual([3, 2]);
        const id = items[0]?.id ?? '';
        const { feedback, records } = await execution.getWorkout({ params: { id } });
        expect(feedback?.comment).toBe('No signal down there.');
        const heaviest = records.filter(({ kind }) => kind === 'weight');
        expect(heaviest.map(({ value, previous }) => [value, previous])).toEqual([[62.5, 60]]);
      });
    });
  });
}

const liveFeed = ({ page, t }: Device) =>
  page.getByRole('region', { name: t('workspace.day.live.title') });

async function trainsOnline(desk: Device, phone: Device): Promise<void> {
  const exercise = squats[phone.language];
  const live = liveFeed(desk);
  const sets = (done: number) =>
    live.getByText(desk.t('workspace.day.live.sets', { done, all: 2 }));
  await phone.page.getByRole('button', { name: phone.t('today.start') }).tap();
  await logSets(phone, exercise, [1]);
  await expect(sets(1)).toBeVisible();
  await logSets(phone, exercise, [2]);
  await finish(phone, 'Felt light.');
  await expect(phone.page.getByText(phone.t('today.done'), { exact: true })).toBeVisible();
  await expect(sets(2)).toBeVisible();
  await expect(syncLine(phone, phone.t('appShell.sync.saved'))).toBeVisible();
}

async function trainsOffline(phone: Device): Promise<void> {
  const { page, t } = phone;
  const exercise = squats[phone.language];
  await isInstalled(phone);
  await page.context().setOffline(true);
  await expect(syncLine(phone, t('appShell.sync.offline'))).toBeVisible();
  await openTomorrow(phone);
  await page.getByRole('button', { name: t('today.startAnyway') }).tap();
  await logSets(phone, exercise, [1]);
  await expect(page.getByText(t('logger.record.title', { exercise }))).toBeVisible();

  await page.reload();
  const takeBack = t('logger.reopenSet', { number: 1, exercise });
  await expect(page.getByRole('button', { name: takeBack })).toBeVisible();
  await logSets(phone, exercise, [2, 3]);
  await finish(phone, 'No signal down there.');
  await expect(syncLine(phone, t('appShell.sync.offlineWaiting', { count: 3 }))).toBeVisible();
}

async function comesBack(desk: Device, phone: Device): Promise<void> {
  const live = liveFeed(desk);
  await expect(live.getByRole('listitem')).toHaveCount(1);
  await phone.page.context().setOffline(false);
  await expect(live.getByRole('listitem')).toHaveCount(2);
  const sets = desk.t('workspace.day.live.sets', { done: 3, all: 3 });
  await expect(live.getByText(sets)).toBeVisible();
  // The name stands apart in a sentence of another direction, by marks nobody sees.
  await expect(live.getByText(new RegExp(`${squats[desk.language]}\\u2069?: `))).toBeVisible();
  await expect(syncLine(phone, phone.t('appShell.sync.saved'))).toBeVisible();
}
