import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { signInToCoachApp } from './coach-on-the-phone.ts';
import { test, timeZone, today } from './devices.ts';
import { aCoach, aPerson, registered, signedIn } from './people.ts';

const none = { repsMin: null, repsMax: null, loadKg: null, rpe: null, rir: null, tempo: null };

/** A client who has just run two of the kilometers their coach wrote, and the steps as they were written. */
async function aRunner() {
  const coach = aCoach();
  const api = await registered(coach);
  const { token } = await api.invitations.invite({ body: { role: 'client' } });
  const person = aPerson('Omar Hassan');
  await api.invitations.acceptInvitation({ body: { token, ...person } });
  const clientId = (await api.clients.listClients({ query: {} })).items[0]?.id ?? '';
  const { items } = await api.exercises.searchExercises({ query: { q: 'running' } });
  const exerciseId = items.find(({ name }) => name === 'Running')?.id ?? '';
  const step = { kind: 'work' as const, durationSeconds: null, distanceMeters: 1000, target: null };
  const endurance = { sport: 'run' as const, items: [{ times: 2, steps: [step] }] };
  const set = {
    ...{ id: randomUUID(), kind: 'working' as const, percentOneRepMax: null, restSeconds: null },
    ...{ ...none, durationSeconds: null, distanceMeters: 2000 },
  };
  const prescription = {
    ...{ id: randomUUID(), exerciseId, exerciseName: '', notes: '', progression: null },
    ...{ sets: [set], endurance },
  };
  const groups = [{ id: randomUUID(), kind: 'single' as const, prescriptions: [prescription] }];
  const weekday = new Date(today()).getUTCDay() || 7;
  const day = { id: randomUUID(), name: 'Track', weekday, notes: '', groups };
  const weeks = [{ id: randomUUID(), name: '1', days: [day] }];
  const { id } = await api.programs.createProgram({ body: { title: 'Ten kilometers', weeks } });
  await api.programs.publishProgram({ params: { id } });
  const { days } = await api.programs.assignProgram({
    params: { id },
    body: { clientId, startsOn: today(), layout: 'weekday' },
  });
  const workoutId = randomUUID();
  const theirs = await signedIn(person);
  await theirs.execution.logWorkout({
    body: aRun(workoutId, { scheduledDayId: days[0]?.id ?? null, exerciseId, prescription }),
  });
  return { coach, api, clientId, workoutId };
}

type Planned = {
  readonly scheduledDayId: string | null;
  readonly exerciseId: string;
  readonly prescription: { readonly id: string; readonly sets: readonly { readonly id: string }[] };
};

function aRun(id: string, { scheduledDayId, exerciseId, prescription }: Planned) {
  const startedAt = new Date(Date.now() - 600_000).toISOString();
  const lap = (place: number, durationSeconds: number) => ({
    ...{ place, durationSeconds, distanceMeters: 1000, isSkipped: false },
  });
  const whole = {
    ...{ id: randomUUID(), setPrescriptionId: prescription.sets[0]?.id ?? null, note: 'Windy' },
    ...{ kind: 'working' as const, loadKg: null, reps: null, rpe: 7, shortfallReason: null },
    ...{ durationSeconds: 510, distanceMeters: 2000, isCompleted: true, completedAt: startedAt },
  };
  return {
    ...{ id, scheduledDayId, title: 'Track', notes: '', feedback: null, readiness: 4 },
    ...{ startedAt, endedAt: new Date().toISOString(), timeZone, localDate: today() },
    branchId: null,
    exercises: [
      {
        ...{ id: randomUUID(), exerciseId, exerciseName: 'Running', notes: '' },
        ...{ exercisePrescriptionId: prescription.id, skippedReason: null, sets: [whole] },
        endurance: {
          ...{ averageHeartRate: 164, stepStartedAt: null, pausedAt: null },
          laps: [lap(0, 250), lap(1, 260)],
        },
      },
    ],
  };
}

test('a coach opens a run on the phone, sees each lap against what was asked, and answers', async ({
  phone,
}) => {
  const { page, t } = phone;
  const { coach, api, clientId, workoutId } = await aRunner();
  await signInToCoachApp(phone, coach);
  await expect(page.getByRole('heading', { name: t('workspace.day.live.title') })).toBeVisible();
  await page.goto(`/coach-app/clients/${clientId}`);
  // What the run came to, not one set of nothing.
  await page.getByRole('button', { name: /8:30 · 2 km · 4:15/ }).tap();
  await expect(page.getByText(t('endurance.done.planned'), { exact: true })).toBeVisible();
  const laps = page.getByRole('list', { name: t('endurance.done.laps') }).getByRole('listitem');
  await expect(laps).toHaveCount(2);
  await expect(laps.last()).toContainText('4:20');
  await expect(page.getByText(t('endurance.done.heartRate', { value: '164' }))).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: new RegExp(t('lifts.talk.title')) }).tap();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('textbox', { name: t('lifts.talk.label') }).fill('Even laps, well paced.');
  await sheet.getByRole('button', { name: t('lifts.talk.send') }).tap();
  await expect(sheet.getByText(/Even laps, well paced\./).first()).toBeVisible();
  await expectAccessible(page);
  const said = await api.setComments.listSetComments({ params: { id: workoutId }, query: {} });
  expect(said.items).toMatchObject([{ body: 'Even laps, well paced.' }]);
});
