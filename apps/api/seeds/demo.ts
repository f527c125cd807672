import type { Workout } from '@coachme/contracts/execution.words';
import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { addDays, daysBetween, weekdayOf } from '@coachme/domain/calendar/local-date.rules';
import { localDateIn, startOfDay } from '#platform/calendar';
import * as cast from './demo-cast.ts';
import { type Api, type DemoDoor, type DemoParts, openDemoDoor } from './demo-door.ts';
import { firstSteps, fullBody, namesUsed, upperLower, weeksOf } from './demo-programs.ts';
import { figuresFrom, performed } from './demo-training.ts';

const { timeZone } = cast.practice;
const hour = 3_600_000;
/** How long ago each habit began its program; the climber's ends in five days. */
const daysOnProgram = { steady: 28, slipping: 28, silent: 38, climbing: 36, sore: 28 } as const;

type Scene = {
  readonly door: DemoDoor;
  readonly now: Date;
  readonly today: string;
  readonly coach: Api;
};
type Programs = { readonly fullBody: string; readonly upperLower: string };

/** Makes the demo cast in a new database: a practice with a coach and six clients who have trained for weeks up to today. */
export async function seedDemo(parts: DemoParts): Promise<void> {
  const now = parts.now();
  const door = await openDemoDoor(parts);
  try {
    const today = localDateIn(timeZone, now);
    door.at(new Date(startOfDay(timeZone, addDays(today, -45)).getTime() + 9.5 * hour));
    await register(door, cast.operator, cast.operations.name);
    const owner = await register(door, cast.owner, cast.practice.name);
    const coach = await door.as(await join(door, { by: owner, role: 'coach', person: cast.coach }));
    const scene = { door, now, today, coach };
    const programs = await writePrograms(coach);
    for (const [index, client] of cast.demoClients.entries())
      await live(scene, { client, index, programs });
  } finally {
    await door.close();
  }
}

type Person = { readonly name: string; readonly email: string };

async function register(
  door: DemoDoor,
  { name, email }: Person,
  organizationName: string,
): Promise<Api> {
  const body = {
    name,
    email,
    organizationName,
    password: cast.demoPassword,
    timeZone,
    locale: 'en' as const,
  };
  return door.as(await door.asNobody.auth.register({ body }));
}

type Joining = { readonly by: Api; readonly role: 'coach' | 'client'; readonly person: Person };

async function join(
  door: DemoDoor,
  { by, role, person: { name, email } }: Joining,
): Promise<SessionAnswer> {
  const { token } = await by.invitations.invite({ body: { role, email } });
  return door.asNobody.invitations.acceptInvitation({
    body: { token, email, name, password: cast.demoPassword, timeZone, locale: 'en' },
  });
}

async function writePrograms(coach: Api): Promise<Programs> {
  const idOf = new Map<string, string>();
  for (const name of namesUsed) {
    const { items } = await coach.exercises.searchExercises({ query: { q: name, limit: 20 } });
    for (const exercise of items) idOf.set(exercise.name, exercise.id);
  }
  const write = async (design: typeof fullBody) => {
    const { title, description } = design;
    const { id } = await coach.programs.createProgram({
      body: { title, description, weeks: weeksOf(design, idOf) },
    });
    return id;
  };
  const ids = { fullBody: await write(fullBody), upperLower: await write(upperLower) };
  for (const id of Object.values(ids)) await coach.programs.publishProgram({ params: { id } });
  await write(firstSteps);
  return ids;
}

type Role = {
  readonly client: cast.DemoClient;
  readonly index: number;
  readonly programs: Programs;
};

/** One client's weeks: joins, answers the questions, gets a program and trains the way they do. */
async function live(scene: Scene, { client, index, programs }: Role): Promise<void> {
  const { door, coach, today } = scene;
  const days = client.habit === 'new' ? 1 : daysOnProgram[client.habit];
  const startsOn = addDays(today, -days);
  door.at(new Date(startOfDay(timeZone, startsOn).getTime() - 15 * hour));
  const me = await door.as(await join(door, { by: coach, role: 'client', person: client }));
  const isClimbing = client.habit === 'climbing';
  const { id: clientId } = await me.clients.answerOnboarding({
    body: profileOf(client, today, isClimbing ? 4 : 3),
  });
  if (client.habit === 'new') return;

  const programId = isClimbing ? programs.upperLower : programs.fullBody;
  await coach.programs.assignProgram({ params: { id: programId }, body: { clientId, startsOn } });
  const figure = figuresFrom(2026 + index);
  for (const day of await plannedDays(me, today)) {
    const workout = sessionOf(scene, { client, day, figure });
    if (!workout) continue;
    const end = workout.endedAt ? Date.parse(workout.endedAt) : scene.now.getTime();
    door.at(new Date(Math.min(end, scene.now.getTime())));
    await me.execution.logWorkout({ body: workout });
  }
}

function profileOf(
  { goals, injuries, trainingAge }: cast.DemoClient,
  today: string,
  perWeek: number,
) {
  const first = weekdayOf(today);
  const offsets = perWeek === 4 ? [0, 2, 4, 5] : [0, 2, 4];
  return {
    goals: [...goals],
    injuries: [...injuries],
    equipment: ['barbell' as const, 'dumbbell' as const, 'cable' as const, 'machine' as const],
    trainingDays: offsets.map((offset) => ((first + offset - 1) % 7) + 1).toSorted(),
    trainingAge,
    birthDate: null,
    heightCm: null,
    weightUnit: 'kg' as const,
  };
}

/** The planned days up to today, as the phone pulls them. */
async function plannedDays(me: Api, today: string): Promise<ScheduledDay[]> {
  const days: ScheduledDay[] = [];
  let cursor: string | undefined;
  for (let hasMore = true; hasMore; ) {
    const page = await me.execution.sync({ query: { limit: 500, ...(cursor ? { cursor } : {}) } });
    const planned = page.items.filter(
      ({ entity, data }) => entity === 'scheduled-day' && data !== null,
    );
    days.push(...planned.map(({ data }) => data as ScheduledDay));
    ({ nextCursor: cursor, hasMore } = page);
  }
  return days
    .filter(({ date }) => date <= today)
    .toSorted((one, other) => one.date.localeCompare(other.date));
}

type Day = {
  readonly client: cast.DemoClient;
  readonly day: ScheduledDay;
  readonly figure: () => number;
};

/** What this person did on a planned day; null when they did not come. */
function sessionOf({ now, today }: Scene, { client, day, figure }: Day): Workout | null {
  const ago = daysBetween(day.date, today);
  const came = comes(client.habit, ago, figure());
  if (!came) return null;
  const isNow = ago === 0;
  const startedAt = isNow
    ? new Date(now.getTime() - 25 * 60_000)
    : new Date(startOfDay(timeZone, day.date).getTime() + 17.5 * hour);
  const workout = performed({ client, day, startedAt, timeZone, figure, done: isNow ? 0.5 : 1 });
  if (client.habit !== 'sore' || ago > 3) return workout;
  const comment = 'Left knee felt sharp on the last two squat sets.';
  return { ...workout, feedback: { effort: 9, mood: 2, comment } };
}

function comes(habit: cast.DemoClient['habit'], ago: number, chance: number): boolean {
  switch (habit) {
    case 'steady':
      return ago > 0 && chance < 0.93;
    case 'slipping':
      return ago > 14 || ago === 5 || ago === 6;
    case 'silent':
      return ago >= 16;
    case 'climbing':
      return true;
    case 'sore':
      return ago > 0;
    case 'new':
      return false;
  }
}
