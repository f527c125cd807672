import type { ProgramAbout } from '@coachme/contracts/program-about.words';
import { programsContract } from '@coachme/contracts/programs.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { aWorld, type World } from '#test/world';
import { aDay, aDraft, aProgram, aSet, aWeek } from '../programs.fixtures.ts';
import { archiveProgram } from './archive-program.ts';
import { getProgram, listPrograms } from './authoring.queries.ts';
import { changeProgram } from './change-program.ts';
import { restoreProgram } from './restore-program.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const about: ProgramAbout = {
  type: 'strength',
  difficulty: 'beginner',
  goals: ['get-stronger', 'stay-healthy'],
  intensity: 'moderate',
  coachNotes: 'Watch the knees.',
};
const draftOf = (actor: Actor, changes = {}) =>
  world.work.run(actor, (ctx) => aDraft(ctx, changes));
const titlesFor = async (actor: Actor, query: object) => {
  const { items } = await world.work.run(actor, (ctx) =>
    listPrograms(ctx, { query: programsContract.listPrograms.query.parse(query) }),
  );
  return items.map(({ title }) => title);
};

test('all that can be said of the parts of a program comes back as it was said', async () => {
  const { coach } = world.aGym();
  const [squat] = aDay().groups;
  if (!squat) throw new Error('a day of the fixtures has a group');
  const [prescription] = squat.prescriptions;
  if (!prescription) throw new Error('a group of the fixtures has an exercise');
  const emom = { ...squat, kind: 'emom' as const, rounds: 12, workSeconds: 90 };
  const ofTrainingMax = aSet({ loadKg: null, percentTrainingMax: 82.5 });
  const heavy = {
    ...squat,
    id: crypto.randomUUID(),
    prescriptions: [{ ...prescription, id: crypto.randomUUID(), sets: [ofTrainingMax] }],
  };
  const week = {
    ...aWeek([aDay({ focus: 'Squat', groups: [emom, heavy] })]),
    mesocycle: 'Base',
    notes: 'Find the loads.',
    isDeload: true,
  };
  const { id } = await draftOf(coach, { weeks: [week], about });
  const read = await world.work.run(coach, (ctx) => getProgram(ctx, id));
  expect(read.about).toEqual(about);
  expect(read.figures).toMatchObject({ deloadWeekCount: 1, setsPerWeek: 3 });
  expect(read.weeks[0]).toMatchObject({
    mesocycle: 'Base',
    notes: 'Find the loads.',
    isDeload: true,
  });
  const [day] = read.weeks[0]?.days ?? [];
  expect(day?.focus).toBe('Squat');
  expect(day?.groups[0]).toMatchObject({ kind: 'emom', rounds: 12, workSeconds: 90 });
  expect(day?.groups[1]?.prescriptions[0]?.sets).toEqual([ofTrainingMax]);
});

test('a superset of one is single, and keeps no clock that is not its own', async () => {
  const { coach } = world.aGym();
  const groups = aDay().groups.map((group) => ({ ...group, kind: 'superset' as const, rounds: 3 }));
  const { weeks } = await draftOf(coach, { weeks: [aWeek([aDay({ groups })])] });
  const [group] = weeks[0]?.days[0]?.groups ?? [];
  expect(group?.kind).toBe('single');
  expect(group).not.toHaveProperty('rounds');
});

test('programs are found by what they are said to be, and by how long their days take', async () => {
  const { coach } = world.aGym();
  await draftOf(coach, { title: 'Base', about });
  await draftOf(coach, { title: 'Peak', about: { ...about, type: 'powerlifting', goals: [] } });
  await draftOf(coach, { title: 'Unsaid', weeks: [aWeek([aDay()])] });
  expect(await titlesFor(coach, { type: 'strength' })).toEqual(['Base']);
  expect(await titlesFor(coach, { goal: 'stay-healthy' })).toEqual(['Base']);
  expect(await titlesFor(coach, { difficulty: 'beginner', intensity: 'moderate' })).toEqual([
    'Peak',
    'Base',
  ]);
  expect(await titlesFor(coach, { daysPerWeek: 1 })).toEqual(['Unsaid']);
  expect(await titlesFor(coach, { maxMinutes: 5 })).toEqual(['Unsaid', 'Peak', 'Base']);
});

test('a save that says nothing of what the program is leaves it as it was', async () => {
  const { coach } = world.aGym();
  const { id } = await draftOf(coach, { about });
  const content = { title: 'Shorter', description: '', weeks: [] };
  const saved = await world.work.run(coach, (ctx) =>
    changeProgram(ctx, { id, ifMatch: null, content }),
  );
  expect(saved.about).toEqual(about);
  expect(saved.figures).toEqual({ setsPerWeek: 0, sessionMinutes: 0, deloadWeekCount: 0 });
});

test('an archived program comes back as it was, and coming back twice is coming back once', async () => {
  const { coach } = world.aGym();
  const published = await world.work.run(coach, (ctx) => aProgram(ctx));
  await world.work.run(coach, (ctx) => archiveProgram(ctx, published.id));
  const restore = () => world.work.run(coach, (ctx) => restoreProgram(ctx, published.id));
  const back = await restore();
  expect(back).toMatchObject({ status: 'published', revision: published.revision + 2 });
  expect(await restore()).toEqual(back);
  expect(await titlesFor(coach, {})).toEqual([published.title]);
});
