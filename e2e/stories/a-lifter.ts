import { randomUUID } from 'node:crypto';
import type { Workout } from '@coachme/contracts/execution.words';
import type { ExerciseGroup, SetPrescription } from '@coachme/contracts/programs.words';
import type { Locale } from '@coachme/i18n/locales';
import { type Device, timeZone, today } from './devices.ts';
import { type Account, type Api, aCoach, aPerson, registered, signedIn } from './people.ts';

/** The four exercises of the day, in its order, the first two one superset; the plank is in no plan. */
export const lifts = ['squat', 'bench', 'deadlift', 'curl', 'plank'] as const;
export type Lift = (typeof lifts)[number];

const inTheLibrary: Readonly<Record<Lift, string>> = {
  squat: 'Barbell Squat',
  bench: 'Barbell Bench Press - Medium Grip',
  deadlift: 'Barbell Deadlift',
  curl: 'Dumbbell Bicep Curl',
  plank: 'Plank',
};

/** A client with a day to train today, who did one of its lifts a week ago, and their coach. */
export type Lifter = {
  readonly account: Account & { readonly name: string };
  readonly coach: Account;
  readonly clientId: string;
  /** The exercises as this person reads them. */
  readonly names: Readonly<Record<Lift, string>>;
  readonly api: Api;
  readonly coachApi: Api;
};

/** A superset of squat and bench, then deadlifts with an RPE, then curls; both read `language`. */
export async function aLifter(language: Locale): Promise<Lifter> {
  const coach = aCoach();
  const coachApi = await registered(coach);
  const ids = await idsOf(coachApi);
  await coachApi.auth.changeMe({ body: { locale: language } });
  const account = aPerson('Lina Odhiambo');
  const { token } = await coachApi.invitations.invite({ body: { role: 'client' } });
  const { name, email, password } = account;
  await coachApi.invitations.acceptInvitation({
    body: { token, name, email, password, locale: language, timeZone },
  });
  const api = await signedIn(account);
  const { items } = await coachApi.clients.listClients({ query: {} });
  const clientId = items[0]?.id ?? '';
  await api.execution.logWorkout({ body: squatsOfLastWeek(ids.squat) });
  await assignDay(coachApi, clientId, groupsOf(ids));
  const nameOf = async (lift: Lift) =>
    (await api.exercises.getExercise({ params: { id: ids[lift] } })).name;
  const names = await forEach(nameOf);
  return { account, coach, clientId, names, api, coachApi };
}

async function idsOf(api: Api): Promise<Record<Lift, string>> {
  return forEach(async (lift) => {
    const q = inTheLibrary[lift];
    const { items } = await api.exercises.searchExercises({ query: { q } });
    return items.find(({ name }) => name === q)?.id ?? '';
  });
}

async function forEach(ask: (lift: Lift) => Promise<string>): Promise<Record<Lift, string>> {
  const [squat = '', bench = '', deadlift = '', curl = '', plank = ''] = await Promise.all(
    lifts.map(ask),
  );
  return { squat, bench, deadlift, curl, plank };
}

const aSet = (change: Partial<SetPrescription>): SetPrescription => ({
  ...{ id: randomUUID(), kind: 'working', repsMin: 5, repsMax: 5, loadKg: null, rpe: null },
  ...{ percentOneRepMax: null, rir: null, tempo: null, restSeconds: 90 },
  ...{ durationSeconds: null, distanceMeters: null },
  ...change,
});

function groupsOf(ids: Record<Lift, string>): ExerciseGroup[] {
  const exercise = (lift: Lift, change: Partial<SetPrescription>) => ({
    ...{ id: randomUUID(), exerciseId: ids[lift], exerciseName: '', notes: '', progression: null },
    sets: [aSet(change), aSet(change)],
  });
  const group = (kind: 'superset' | 'single', ...prescriptions: ReturnType<typeof exercise>[]) => ({
    ...{ id: randomUUID(), kind },
    prescriptions,
  });
  return [
    group('superset', exercise('squat', { loadKg: 60 }), exercise('bench', { loadKg: 40 })),
    group('single', exercise('deadlift', { loadKg: 82.5, rpe: 8 })),
    group('single', exercise('curl', { loadKg: 12.5, repsMin: 10, repsMax: 10 })),
  ];
}

async function assignDay(api: Api, clientId: string, groups: ExerciseGroup[]): Promise<void> {
  // On the weekday of today, whichever that is: the days one usually trains are not known yet.
  const weekday = new Date(today()).getUTCDay() || 7;
  const day = { id: randomUUID(), name: 'Full body', weekday, notes: '', groups };
  const weeks = [{ id: randomUUID(), name: '1', days: [day] }];
  const { id } = await api.programs.createProgram({ body: { title: 'Strength base', weeks } });
  await api.programs.publishProgram({ params: { id } });
  await api.programs.assignProgram({
    params: { id },
    body: { clientId, startsOn: today(), layout: 'weekday' },
  });
}

/** A lighter session, so that today beats something. */
function squatsOfLastWeek(exerciseId: string): Workout {
  const startedAt = new Date(Date.now() - 7 * 86_400_000).toISOString();
  const done = { isCompleted: true, completedAt: startedAt, note: '', shortfallReason: null };
  const figures = { loadKg: 57.5, reps: 5, rpe: 7, durationSeconds: null, distanceMeters: null };
  return {
    ...{ id: randomUUID(), scheduledDayId: null, title: 'Squats', notes: '', feedback: null },
    ...{ readiness: null, branchId: null },
    ...{ startedAt, endedAt: startedAt, timeZone, localDate: startedAt.slice(0, 10) },
    exercises: [
      {
        ...{ id: randomUUID(), exerciseId, exerciseName: 'Squat', exercisePrescriptionId: null },
        ...{ notes: '', skippedReason: null },
        sets: [
          {
            ...{ id: randomUUID(), setPrescriptionId: null, kind: 'working' as const },
            ...figures,
            ...done,
          },
        ],
      },
    ],
  };
}

/** The lifter's phone, signed in and with the day on it; the first time the whole library comes along. */
export async function openToday({ page, t }: Device, { account }: Lifter): Promise<void> {
  await page.goto('/app/sign-in');
  await page.getByRole('textbox', { name: t('join.email') }).fill(account.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(account.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  await page.getByRole('button', { name: t('today.start') }).waitFor({ timeout: 45_000 });
}

/** The session of today as the server has it; null until it has come. */
export async function storedToday({ api }: Lifter): Promise<Workout | null> {
  const { items } = await api.execution.listWorkouts({ query: { limit: 1 } });
  const [newest] = items.filter(({ localDate }) => localDate === today());
  return newest ? api.execution.getWorkout({ params: { id: newest.id } }) : null;
}
