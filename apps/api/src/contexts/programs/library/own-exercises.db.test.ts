import type { AddExercise, ChangeExercise } from '@coachme/contracts/exercises.contract';
import { exercisesContract } from '@coachme/contracts/exercises.contract';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { aWorld, type World } from '#test/world';
import { anExercise, builtInExercises } from '../programs.fixtures.ts';
import { archiveExercise } from './archive-exercise.ts';
import { changeExercise } from './change-exercise.ts';
import { getExercise, listExercises } from './library.queries.ts';
import { overrideExercise } from './override-exercise.ts';
import { resetExercise } from './reset-exercise.ts';
import { restoreExercise } from './restore-exercise.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const described = (changes: Partial<AddExercise> = {}): ChangeExercise => ({
  name: 'Landmine Squat',
  category: 'strength',
  force: null,
  mechanic: null,
  level: 'beginner',
  equipment: 'barbell',
  primaryMuscles: ['quadriceps'],
  secondaryMuscles: [],
  measure: 'reps-and-load',
  aliases: [],
  cues: [],
  isPrivate: false,
  videoUrl: null,
  ...changes,
});

async function listed(as: Actor, asked: Record<string, string>) {
  const query = exercisesContract.listExercises.query.parse(asked);
  return world.work.run(as, async (ctx) => (await listExercises(ctx, { query })).items);
}
const added = (as: Actor, changes: Partial<AddExercise> = {}) =>
  world.work.run(as, (ctx) => anExercise(ctx, changes));

test('an own exercise is changed on top of what was seen, and phones are told', async () => {
  const { coach, organizationId } = world.aGym();
  const { id } = await added(coach);
  const content = described({ name: 'Landmine Front Squat', cues: ['Elbows up.'] });
  const changed = await world.work.run(coach, (ctx) =>
    changeExercise(ctx, { id, ifMatch: 1, content }),
  );
  expect(changed).toMatchObject({
    name: 'Landmine Front Squat',
    cues: ['Elbows up.'],
    revision: 2,
  });
  const late = world.work.run(coach, (ctx) => changeExercise(ctx, { id, ifMatch: 1, content }));
  await expect(late).rejects.toMatchObject({ code: 'stale', reason: 'exercise-changed' });
  const { rows } = await world.work.run(coach, (ctx) =>
    ctx.tx.execute(sql`select revision from platform.changes
      where organization_id = ${organizationId} and entity = 'exercise' and entity_id = ${id} order by seq`),
  );
  expect(rows).toEqual([{ revision: 1 }, { revision: 2 }]);
});

test('one that was put away is found only among those, and comes back', async () => {
  const { coach } = world.aGym();
  const { id } = await added(coach);
  await world.work.run(coach, (ctx) => archiveExercise(ctx, id));
  await world.work.run(coach, (ctx) => archiveExercise(ctx, id));
  expect(await listed(coach, { own: 'true' })).toEqual([]);
  expect((await listed(coach, { archived: 'true' })).map((one) => one.id)).toEqual([id]);
  const content = described();
  const changed = world.work.run(coach, (ctx) =>
    changeExercise(ctx, { id, ifMatch: null, content }),
  );
  await expect(changed).rejects.toMatchObject({ code: 'conflict', reason: 'exercise-archived' });
  const restored = await world.work.run(coach, (ctx) => restoreExercise(ctx, id));
  expect(restored.archivedAt).toBeNull();
  expect(await listed(coach, { own: 'true' })).toHaveLength(1);
});

test('a private one is found by its coach alone, read by who is given it, and changed by no colleague', async () => {
  const { coach, owner, client, organizationId } = world.aGym();
  const colleague = world.anActor('coach', organizationId);
  const { id } = await added(coach, { isPrivate: true });
  expect((await listed(coach, { own: 'true' })).map(({ keptBy }) => keptBy)).toEqual(['me']);
  expect(await listed(colleague, { own: 'true' })).toEqual([]);
  const seen = await world.work.run(client, (ctx) => getExercise(ctx, id));
  expect(seen.keptBy).toBe('colleague');
  const content = described({ isPrivate: true, name: 'Ours' });
  const change = { id, ifMatch: null, content };
  const taken = world.work.run(colleague, (ctx) => changeExercise(ctx, change));
  await expect(taken).rejects.toMatchObject({ code: 'forbidden' });
  await world.work.run(owner, (ctx) => changeExercise(ctx, change));
  expect(await listed(coach, { own: 'true' })).toMatchObject([{ name: 'Ours', keptBy: 'me' }]);
});

test('a built-in exercise is had in an own way by one organization, and by nobody else', async () => {
  const { coach, client, stranger } = world.aGym();
  const id = builtInExercises.squat;
  const override = {
    name: 'The big squat',
    cues: ['Sit.'],
    videoUrl: 'https://vimeo.com/76979871',
  };
  await world.work.run(coach, (ctx) => overrideExercise(ctx, { id, override }));
  const ours = await world.work.run(client, (ctx) => getExercise(ctx, id));
  expect(ours).toMatchObject({
    ...override,
    isBuiltIn: true,
    override: { ...override, revision: 1 },
  });
  expect(ours.aliases).toContain('Barbell Full Squat');
  const [inList] = (await listed(coach, { pattern: 'squat', builtIn: 'true' })).filter(
    (one) => one.id === id,
  );
  expect(inList?.name).toBe('The big squat');
  const theirs = await world.work.run(stranger, (ctx) => getExercise(ctx, id));
  expect(theirs).toMatchObject({ name: 'Barbell Full Squat', override: null, videoUrl: null });
  const reset = await world.work.run(coach, (ctx) => resetExercise(ctx, id));
  expect(reset).toMatchObject({ name: 'Barbell Full Squat', override: null });
});

test('what was put in the place of the library stays when its words are written anew', async () => {
  const { coach } = world.aGym();
  const id = builtInExercises.deadlift;
  const override = { name: 'Our deadlift', cues: null, videoUrl: null };
  await world.work.run(coach, (ctx) => overrideExercise(ctx, { id, override }));
  const database = await world.connect('superuser');
  await database.query(`update programs.exercises set cues = '{New.}' where id = '${id}'`);
  const stored = await world.work.run(coach, (ctx) => getExercise(ctx, id));
  expect(stored).toMatchObject({ name: 'Our deadlift', cues: ['New.'] });
});

test('each kind is changed in its own way', async () => {
  const { coach, client } = world.aGym();
  const id = builtInExercises.squat;
  const change = { id, ifMatch: null, content: described() };
  const changed = world.work.run(coach, (ctx) => changeExercise(ctx, change));
  await expect(changed).rejects.toMatchObject({ reason: 'exercise-is-built-in' });
  const own = await added(coach);
  const override = { name: 'x', cues: null, videoUrl: null };
  const overridden = world.work.run(coach, (ctx) =>
    overrideExercise(ctx, { id: own.id, override }),
  );
  await expect(overridden).rejects.toMatchObject({ reason: 'exercise-is-own' });
  const asClient = world.work.run(client, (ctx) => overrideExercise(ctx, { id, override }));
  await expect(asClient).rejects.toMatchObject({ code: 'forbidden' });
});
