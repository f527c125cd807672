import { randomUUID } from 'node:crypto';
import { programsContract } from '@coachme/contracts/programs.contract';
import type { TrainingWeek } from '@coachme/contracts/programs.words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { Again } from '#platform/http/answer';
import { countStatements } from '#test/count-statements';
import { aWorld, type World } from '#test/world';
import { aDay, aDraft, anExercise, aProgram, aSet, aWeek } from '../programs.fixtures.ts';
import { archiveProgram } from './archive-program.ts';
import { getProgram, listPrograms } from './authoring.queries.ts';
import { changeProgram } from './change-program.ts';
import { cloneProgram } from './clone-program.ts';
import { createProgram } from './create-program.ts';
import { publishProgram } from './publish-program.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const listQuery = programsContract.listPrograms.query;
const draftOf = (actor: Actor, changes = {}) =>
  world.work.run(actor, (ctx) => aDraft(ctx, changes));
type Saved = { id: string; weeks: TrainingWeek[]; ifMatch?: number | null };
const change = (actor: Actor, { id, weeks, ifMatch = null }: Saved) =>
  world.work.run(actor, (ctx) =>
    changeProgram(ctx, { id, ifMatch, content: { title: 'Changed', description: 'd', weeks } }),
  );

test('a program comes back as it was written, exercise names filled in', async () => {
  const { coach } = world.aGym();
  const weeks = [aWeek([aDay({ name: 'Legs', weekday: 2, notes: 'slow' })]), aWeek([])];
  const made = await draftOf(coach, { weeks });
  const read = await world.work.run(coach, (ctx) => getProgram(ctx, made.id));
  expect(read).toEqual(made);
  expect(read).toMatchObject({ status: 'draft', weekCount: 2, dayCount: 1, assignedCount: 0 });
  const [first] = read.weeks;
  expect(first?.days[0]?.groups[0]?.prescriptions[0]?.exerciseName).toBe('Barbell Full Squat');
});

test('every detail of a set is kept, 45 lb to the ten-thousandth of a kilogram', async () => {
  const { coach } = world.aGym();
  const set = aSet({
    kind: 'myo',
    repsMin: 8,
    repsMax: 12,
    loadKg: 45 * 0.45359237,
    percentOneRepMax: 72.5,
    rpe: 8.5,
    rir: 1.5,
    tempo: '30X1',
    restSeconds: 90,
    durationSeconds: 40,
    distanceMeters: 400.25,
  });
  const day = aDay();
  for (const prescription of day.groups.flatMap((g) => g.prescriptions)) prescription.sets = [set];
  const { id } = await draftOf(coach, { weeks: [aWeek([day])] });
  const read = await world.work.run(coach, (ctx) => getProgram(ctx, id));
  const stored = read.weeks[0]?.days[0]?.groups[0]?.prescriptions[0]?.sets;
  expect(stored).toEqual([{ ...set, loadKg: 20.4117 }]);
});

test('saving replaces the content, keeps the order and counts the revision up', async () => {
  const { coach } = world.aGym();
  const { id, weeks } = await draftOf(coach);
  const turned = [...weeks].reverse().map((week) => ({ ...week, days: week.days.toReversed() }));
  const saved = await change(coach, { id, weeks: turned, ifMatch: 1 });
  expect(saved).toMatchObject({ title: 'Changed', revision: 2, weekCount: 2, dayCount: 6 });
  expect(saved.weeks).toEqual(turned);
  expect(await world.work.run(coach, (ctx) => getProgram(ctx, id))).toEqual(saved);
});

test('saving over somebody else’s newer revision is refused with what is stored', async () => {
  const { coach } = world.aGym();
  const { id } = await draftOf(coach);
  const newer = await change(coach, { id, weeks: [], ifMatch: 1 });
  await expect(change(coach, { id, weeks: [aWeek()], ifMatch: 1 })).rejects.toMatchObject({
    code: 'stale',
    more: { current: newer },
  });
});

test('an exercise nobody has is refused with the path to it', async () => {
  const { coach, stranger } = world.aGym();
  const theirs = await world.work.run(stranger, (ctx) => anExercise(ctx));
  for (const exerciseId of [randomUUID(), theirs.id]) {
    const weeks = [aWeek([aDay(), aDay({}, exerciseId)])];
    await expect(draftOf(coach, { weeks })).rejects.toMatchObject({
      code: 'invalid',
      more: { field: 'body.weeks.0.days.1.groups.0.prescriptions.0.exerciseId' },
    });
  }
});

test('one id for two days is refused', async () => {
  const { coach } = world.aGym();
  const day = aDay();
  await expect(draftOf(coach, { weeks: [aWeek([day, day])] })).rejects.toMatchObject({
    code: 'invalid',
    reason: 'repeated-id',
  });
});

test('the same program sent twice is one, another under its id is refused', async () => {
  const { coach } = world.aGym();
  const { id, title, description, weeks } = await draftOf(coach);
  const send = (changes: object) =>
    world.work.run(coach, (ctx) =>
      createProgram(ctx, { id, title, description, weeks, ...changes }),
    );
  expect(await send({})).toBeInstanceOf(Again);
  await expect(send({ title: 'Else' })).rejects.toMatchObject({ reason: 'program-id-taken' });
});

test('one program sent five times at once is made once and answered five times', async () => {
  const { coach } = world.aGym();
  const draft = { id: crypto.randomUUID(), weeks: [aWeek()] };
  const made = await Promise.all(Array.from({ length: 5 }, () => draftOf(coach, draft)));
  expect(made).toEqual(made.map(() => made[0]));
});

test('a program is published once every day has an exercise with a set', async () => {
  const { coach } = world.aGym();
  const publish = (id: string) =>
    world.work.run(coach, (ctx) => publishProgram(ctx, { id, ifMatch: null }));
  const { id } = await draftOf(coach, { weeks: [] });
  await expect(publish(id)).rejects.toMatchObject({ reason: 'program-without-day' });
  await change(coach, { id, weeks: [aWeek([aDay(), aDay({ groups: [] })])] });
  await expect(publish(id)).rejects.toMatchObject({ code: 'conflict', reason: 'day-without-set' });
  await change(coach, { id, weeks: [aWeek()] });
  expect(await publish(id)).toMatchObject({ status: 'published', revision: 4, dayCount: 3 });
  expect(await publish(id)).toMatchObject({ status: 'published', revision: 4 });
});

test('a copy is a new draft with ids of its own', async () => {
  const { coach } = world.aGym();
  const source = await world.work.run(coach, (ctx) => aProgram(ctx));
  const input = { params: { id: source.id }, body: {} };
  const copy = await world.work.run(coach, (ctx) => cloneProgram(ctx, input));
  if (copy instanceof Again) throw new Error('made twice');
  expect(copy).toMatchObject({ title: source.title, status: 'draft', dayCount: 6, revision: 1 });
  const ids = (weeks: object): string[] => JSON.stringify(weeks).match(/"id":"[^"]+"/g) ?? [];
  const sourceIds = ids(source.weeks);
  expect(ids(copy.weeks).filter((id) => sourceIds.includes(id))).toEqual([]);
  expect(await world.work.run(coach, (ctx) => getProgram(ctx, copy.id))).toEqual(copy);
});

test('an archived program leaves the list, can be asked for, and is neither changed nor published', async () => {
  const { coach } = world.aGym();
  const { id } = await draftOf(coach);
  await world.work.run(coach, (ctx) => archiveProgram(ctx, id));
  await world.work.run(coach, (ctx) => archiveProgram(ctx, id));
  const listed = async (input: object) => {
    const query = listQuery.parse(input);
    const page = await world.work.run(coach, (ctx) => listPrograms(ctx, { query }));
    return page.items.map((row) => row.id);
  };
  expect(await listed({})).toEqual([]);
  expect(await listed({ status: 'archived' })).toEqual([id]);
  await expect(change(coach, { id, weeks: [] })).rejects.toMatchObject({
    reason: 'program-archived',
  });
});

test('the list goes page by page, last changed first, by title and by state', async () => {
  const { coach } = world.aGym();
  const titles = ['Base', 'Peak 100%', 'Deload'];
  for (const title of titles) {
    world.clock.advance(1000);
    await world.work.run(coach, (ctx) => (title === 'Base' ? aProgram : aDraft)(ctx, { title }));
  }
  const list = (input: object) =>
    world.work.run(coach, (ctx) => listPrograms(ctx, { query: listQuery.parse(input) }));
  const first = await list({ limit: 2 });
  expect(first.items.map(({ title }) => title)).toEqual(['Deload', 'Peak 100%']);
  const rest = await list({ limit: 2, cursor: first.nextCursor });
  expect(rest).toMatchObject({ items: [{ title: 'Base', dayCount: 6 }], nextCursor: null });
  expect((await list({ q: '0%' })).items).toMatchObject([{ title: 'Peak 100%' }]);
  expect((await list({ status: 'published' })).items).toMatchObject([{ title: 'Base' }]);
});

test('a coach of another organization neither reads, changes, copies nor archives it', async () => {
  const { coach, stranger } = world.aGym();
  const { id } = await world.work.run(coach, (ctx) => aProgram(ctx));
  const attempts = await Promise.allSettled([
    world.work.run(stranger, (ctx) => getProgram(ctx, id)),
    change(stranger, { id, weeks: [] }),
    world.work.run(stranger, (ctx) => archiveProgram(ctx, id)),
    world.work.run(stranger, (ctx) => publishProgram(ctx, { id, ifMatch: null })),
    world.work.run(stranger, (ctx) => cloneProgram(ctx, { params: { id }, body: {} })),
  ]);
  for (const attempt of attempts) {
    expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } });
  }
});

test('a client reads no programs, an editor changes none', async () => {
  const { coach, client, editor } = world.aGym();
  const { id } = await draftOf(coach);
  const read = world.work.run(client, (ctx) => getProgram(ctx, id));
  await expect(read).rejects.toMatchObject({ code: 'forbidden' });
  await expect(change(editor, { id, weeks: [] })).rejects.toMatchObject({ code: 'forbidden' });
});

test('saving and reading cost the same number of statements whatever the size', async () => {
  const { coach } = world.aGym();
  const costs = async (weeks: TrainingWeek[]) => {
    const { id } = await draftOf(coach);
    // The first save of a sitting also keeps what stood there.
    await change(coach, { id, weeks });
    const saving = await countStatements(world.pools.app, () => change(coach, { id, weeks }));
    const reading = await countStatements(world.pools.app, () =>
      world.work.run(coach, (ctx) => getProgram(ctx, id)),
    );
    return { save: saving.statements, read: reading.statements };
  };
  const small = await costs([aWeek([aDay()])]);
  const large = await costs(Array.from({ length: 12 }, () => aWeek()));
  expect(large).toEqual(small);
  const beginAndCommit = 2;
  expect(small.read).toBeLessThanOrEqual(7 + beginAndCommit);
  expect(small.save).toBeLessThanOrEqual(10 + beginAndCommit);
});
