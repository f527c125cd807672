import type { Workout } from '@coachme/contracts/execution.words';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { addDays, daysBetween, weekdayOf } from '@coachme/domain/calendar/local-date.rules';
import { startOfDay } from '#platform/calendar';
import { type DemoClient, home } from './demo-cast.ts';
import type { Api } from './demo-door.ts';
import { accept, type Happening, join, type Scene } from './demo-people.ts';
import { type DesignName, designs, namesUsed, weeksOf } from './demo-programs.ts';
import { stories } from './demo-stories.ts';
import { figuresFrom, performed } from './demo-training.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Sessions in one push; the API takes 200. */
const pushed = 100;

export type Programs = Readonly<Record<DesignName, string>>;

/** The ids of the exercises that the designs use: built in, so the same for everybody. */
export async function findExercises(coach: Api): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    [...namesUsed].map((q) => coach.exercises.searchExercises({ query: { q, limit: 20 } })),
  );
  return new Map(found.flatMap(({ items }) => items.map(({ name, id }) => [name, id])));
}

/** Writes the designs as programs of a coach and publishes them, but for the last: that one is still a draft. */
export async function writePrograms(
  coach: Api,
  idOf: ReadonlyMap<string, string>,
): Promise<Programs> {
  const write = async (name: DesignName) => {
    const { title, description } = designs[name];
    const weeks = weeksOf(designs[name], idOf);
    const { id } = await coach.programs.createProgram({ body: { title, description, weeks } });
    if (name !== 'firstSteps') await coach.programs.publishProgram({ params: { id } });
    return id;
  };
  return {
    base: await write('base'),
    strength: await write('strength'),
    upperLower: await write('upperLower'),
    running: await write('running'),
    firstSteps: await write('firstSteps'),
  };
}

/** A client of the cast, from the day they join on. */
export type Life = {
  readonly client: DemoClient;
  readonly coach: Api;
  readonly programs: Programs;
  /** The exercises of the designs, by name. */
  readonly idOf: ReadonlyMap<string, string>;
  /** A link many join by, when they came by it. */
  readonly link?: () => string;
  /** The same for the same client, whoever else is in the cast. */
  readonly seed: number;
};

/** What became of somebody: known once they have joined. */
export type Lived = {
  readonly happenings: readonly Happening[];
  readonly train: () => Promise<void>;
};

/** Joining, the questions and each program as happenings; `train` then logs every session up to now. */
export function live(scene: Scene, life: Life): Lived {
  const { client, coach, programs, link } = life;
  let me: Api | undefined;
  let clientId = '';
  const joining = async () => {
    me = link
      ? await scene.door.as(await accept(scene, link(), client))
      : await join(scene, { by: coach, role: 'client', person: client });
    if (client.weightUnit === 'lb') await me.auth.changeMe({ body: { weightUnit: 'lb' } });
    if (client.story === 'unanswered') return;
    ({ id: clientId } = await me.clients.answerOnboarding({
      body: profileOf(client, scene.today),
    }));
  };
  const assigning = client.blocks.map(([design, began]) => ({
    ago: began + 1,
    act: async () => {
      const startsOn = addDays(scene.today, -began);
      const id = programs[design];
      await coach.programs.assignProgram({ params: { id }, body: { clientId, startsOn } });
    },
  }));
  return {
    happenings: [{ ago: client.joined + 1, act: joining }, ...assigning],
    train: async () => {
      if (me && assigning.length > 0) await logAll(scene, { ...life, me });
    },
  };
}

function profileOf(client: DemoClient, today: string) {
  const { goals, injuries, trainingAge, trains, heightCm, weightUnit } = client;
  const first = weekdayOf(today);
  return {
    goals: [...goals],
    injuries: [...injuries],
    equipment: ['barbell' as const, 'dumbbell' as const, 'cable' as const, 'machine' as const],
    trainingDays: trains.map((offset) => ((first + offset - 1) % 7) + 1).toSorted(),
    trainingAge,
    birthDate: null,
    heightCm,
    weightUnit,
  };
}

/** Pushes what somebody did, as a phone does that was long without a signal. */
async function logAll(scene: Scene, life: Life & { readonly me: Api }): Promise<void> {
  const figure = figuresFrom(life.seed);
  const nameOf = new Map([...life.idOf].map(([name, id]) => [id, name]));
  // Who is a member of a gym goes to one of its branches.
  const { items: branches } = await life.me.attendance.getMyBranches();
  const branchId = branches[life.seed % Math.max(1, branches.length)]?.id ?? null;
  const workouts = (await plannedDays(life.me, scene.today)).flatMap(
    (day) => sessionOf(scene, { client: life.client, day, figure, nameOf }) ?? [],
  );
  for (let from = 0; from < workouts.length; from += pushed) {
    const items = workouts.slice(from, from + pushed).map(({ id, ...workout }) => ({
      id,
      baseRevision: null,
      workout: { ...workout, id, branchId },
    }));
    const answer = await life.me.execution.bulkSync({ body: { items } });
    const refused = answer.items.find(({ status }) => status !== 'created');
    if (refused) throw new Error(`A demo session was not stored: ${JSON.stringify(refused)}`);
  }
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
    // The contract gives each entity its own shape; this is that of a scheduled day.
    days.push(...planned.map(({ data }) => data as ScheduledDay));
    ({ nextCursor: cursor, hasMore } = page);
  }
  return days
    .filter(({ date }) => date <= today)
    .toSorted((one, other) => one.date.localeCompare(other.date));
}

type Day = {
  readonly client: DemoClient;
  readonly day: ScheduledDay;
  readonly figure: () => number;
  readonly nameOf: ReadonlyMap<string, string>;
};

/** What this person did on a planned day; null when they did not come, or are yet to come today. */
function sessionOf({ now, today }: Scene, { client, day, figure, nameOf }: Day): Workout | null {
  const { story, blocks, timeZone = home } = client;
  const ago = daysBetween(day.date, today);
  const comes = stories[story].comes(ago, figure());
  const after = daysBetween(day.date, addDays(today, -(blocks[0]?.[1] ?? 0))) * -1;
  const midnight = startOfDay(timeZone, day.date).getTime();
  const isNow = ago === 0 && story === 'climbing';
  const startedAt = isNow
    ? new Date(Math.max(midnight, now.getTime() - 25 * minute))
    : new Date(midnight + client.hour * hour + Math.round(figure() * 20) * minute);
  const training = { client, day, startedAt, timeZone, after, ago, figure, nameOf };
  const workout = performed({ ...training, done: isNow ? 0.5 : 1 });
  const hasEnded = workout.endedAt !== null && workout.endedAt <= now.toISOString();
  return comes && (isNow || hasEnded) ? workout : null;
}
