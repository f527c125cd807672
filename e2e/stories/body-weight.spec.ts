import { randomUUID } from 'node:crypto';
import type { Workout } from '@coachme/contracts/execution.words';
import { createFormats } from '@coachme/i18n/formats';
import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { isInstalled } from './client-on-the-phone.ts';
import { type Device, test, timeZone, today } from './devices.ts';
import { type Api, aPerson, registered } from './people.ts';

const formats = createFormats({ locale: 'en', weightUnit: 'kg', timeZone });
const daysAgo = (days: number) =>
  new Date(Date.parse(today()) - days * 86_400_000).toISOString().slice(0, 10);

/** The lifts of a total, by their names in the library. */
const lifts = ['Barbell Squat', 'Barbell Bench Press - Medium Grip', 'Barbell Deadlift'] as const;

/** Somebody who trains by themselves, signed in in the app at one of its places. */
async function atPlace({ page, t }: Device, api: (api: Api) => Promise<unknown>, place: string) {
  const person = aPerson('Neema Said');
  const own = await registered({ ...person, organizationName: person.name }, 'en', 'personal');
  await api(own);
  await page.goto(`/app/sign-in?next=${encodeURIComponent(place)}`);
  await page.getByRole('textbox', { name: t('join.email') }).fill(person.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(person.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  const { id } = await own.clients.getMyClient();
  const weights = async () => {
    const { items } = await own.bodyWeights.listBodyWeights({ params: { id }, query: {} });
    return items.map(({ date, weightKg }) => ({ date, weightKg }));
  };
  return { weights };
}

/** Singles of the three lifts on a day: each is its own estimate. */
async function liftedOn(api: Api, date: string, loadsKg: readonly number[]): Promise<void> {
  const at = `${date}T09:00:00.000Z`;
  const exercises = await Promise.all(
    lifts.map(async (name, place) => {
      const { items } = await api.exercises.searchExercises({ query: { q: name } });
      const exerciseId = items.find((exercise) => exercise.name === name)?.id ?? '';
      return aSingle(exerciseId, loadsKg[place] ?? 0, at);
    }),
  );
  const body: Workout = {
    ...{ id: randomUUID(), scheduledDayId: null, title: 'Singles', notes: '', feedback: null },
    ...{ readiness: null, branchId: null, startedAt: at, endedAt: at, timeZone, localDate: date },
    exercises,
  };
  await api.execution.logWorkout({ body });
}

function aSingle(exerciseId: string, loadKg: number, completedAt: string) {
  return {
    ...{ id: randomUUID(), exerciseId, exerciseName: '', exercisePrescriptionId: null },
    ...{ notes: '', skippedReason: null },
    sets: [
      {
        ...{ id: randomUUID(), setPrescriptionId: null, kind: 'working' as const, loadKg, reps: 1 },
        ...{ rpe: null, durationSeconds: null, distanceMeters: null, note: '' },
        ...{ isCompleted: true, completedAt, shortfallReason: null },
      },
    ],
  };
}

/** Chooses a day in the calendar of the form, where another of the same month or one beside it is shown. */
async function chooseDay({ page, t }: Device, date: string, shown: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${t('body.day')}: `) }).tap();
  const calendar = page.getByRole('dialog');
  if (date.slice(0, 7) !== shown.slice(0, 7)) {
    const way = date < shown ? t('words.actions.back') : t('words.actions.next');
    await calendar.getByRole('button', { name: way }).tap();
  }
  const name = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{ dateStyle: 'full', timeZone: 'UTC' },
  }).format(new Date(`${date}T12:00:00Z`));
  await calendar.getByRole('radio', { name, exact: true }).tap();
  await expect(calendar).toBeHidden();
}

/** Says a weight for the day that is chosen, and sees it in the list. */
async function weigh({ page, t }: Device, date: string, kg: number): Promise<void> {
  await page.getByRole('textbox', { name: new RegExp(`^${t('body.weight')} `) }).fill(String(kg));
  await page.getByRole('button', { name: t('body.save'), exact: true }).tap();
  const shown = formats.date(date, 'full');
  await expect(
    page.getByRole('button', { name: t('body.takeBack', { date: shown }) }),
  ).toBeVisible();
  await expect(page.getByText(formats.weight(kg), { exact: true }).first()).toBeVisible();
}

test('somebody says what they weighed day by day, also without a signal, and each total is compared by the weight of its day', async ({
  phone,
}) => {
  test.setTimeout(120_000);
  const { page, t } = phone;
  const [first, second] = [daysAgo(3), daysAgo(1)];
  const { weights } = await atPlace(
    phone,
    async (api) => {
      await liftedOn(api, first, [200, 130, 230]);
      await liftedOn(api, second, [220, 140, 240]);
    },
    '/body-weight',
  );
  await expect(page.getByRole('heading', { name: t('body.title') })).toBeVisible({
    timeout: 45_000,
  });
  await isInstalled(phone);
  await chooseDay(phone, first, today());
  await weigh(phone, first, 90);
  await page.context().setOffline(true);
  await chooseDay(phone, second, first);
  await weigh(phone, second, 100);
  await expectAccessible(page);
  await page.context().setOffline(false);
  await expect
    .poll(weights, { timeout: 30_000 })
    .toEqual(expect.arrayContaining([{ date: second, weightKg: 100 }]));
  expect(await weights()).toHaveLength(2);

  await page.getByRole('button', { name: t('words.actions.back') }).tap();
  const weight = formats.weight(100);
  const measured = { weight, date: formats.date(second, 'short') };
  await expect(page.getByText(t('body.standards.measured', measured))).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('radio', { name: t('lifts.standards.curves.men'), exact: true }).tap();
  // OpenPowerlifting, men: 560 kg at 90 kg are 362.10 points, and 600 kg at 100 kg 369.31.
  const overTime = (from: string, to: string) =>
    page.getByRole('img', {
      name: t('body.standards.overTime', { from, to, date: formats.date(first, 'short') }),
    });
  await expect(overTime('362', '369')).toBeVisible();
  await expectAccessible(page);

  // What they weighed that day, said anew: only its total moves. 600 kg at 90 kg are 387.96 points.
  await page.getByRole('button', { name: t('body.open'), exact: true }).tap();
  await chooseDay(phone, second, today());
  await weigh(phone, second, 90);
  await page
    .getByRole('button', { name: t('words.actions.back') })
    .last()
    .tap();
  await expect(overTime('362', '388')).toBeVisible();
});

test('whoever signs out is told by name of a weight that was not sent, and may stay', async ({
  phone,
}) => {
  test.setTimeout(120_000);
  const { page, t } = phone;
  const { weights } = await atPlace(phone, async () => undefined, '/body-weight');
  await expect(page.getByRole('heading', { name: t('body.title') })).toBeVisible({
    timeout: 45_000,
  });
  await isInstalled(phone);
  await page.context().setOffline(true);
  await weigh(phone, today(), 82.5);
  await page.getByRole('button', { name: t('words.actions.back') }).tap();
  await page.getByRole('tab', { name: t('appShell.tabs.me') }).tap();
  await page.getByRole('button', { name: t('words.actions.signOut'), exact: true }).tap();
  const sheet = page.getByRole('dialog');
  const named = { date: formats.date(today(), 'short'), weight: formats.weight(82.5) };
  await expect(sheet.getByText(t('unsent.bodyWeight', named))).toBeVisible({ timeout: 30_000 });
  await expect(sheet.getByText(t('unsent.lost', { count: 1 }))).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('appShell.me.stay') }).tap();
  await page.context().setOffline(false);
  await expect.poll(weights, { timeout: 30_000 }).toEqual([{ date: today(), weightKg: 82.5 }]);
});
