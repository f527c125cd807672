import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aClient } from '../clients/clients.fixtures.ts';
import { aDay, aWeek } from './programs.fixtures.ts';
import { programsModule } from './programs.module.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { modules: [programsModule] });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const send = (as: Actor, path: string, { method = 'POST', body = {}, headers = {} }) =>
  api.fetch(`/api/v1${path}`, {
    as,
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

test('from a draft to a client’s dated days over HTTP', async () => {
  const { coach } = world.aGym();
  const { id: clientId } = await world.work.run(coach, (ctx) => aClient(ctx));
  const { exercises, programs } = api.as(coach);
  const { items } = await exercises.searchExercises({ query: { q: 'squat', limit: 1 } });
  expect(items).toMatchObject([{ name: 'Barbell Full Squat' }]);
  const weeks = [aWeek([aDay({}, items[0]?.id)])];
  const { id } = await programs.createProgram({ body: { title: 'Start', weeks } });
  await programs.publishProgram({ params: { id } });
  const assignment = await programs.assignProgram({
    params: { id },
    body: { clientId, startsOn: '2026-11-20' },
  });
  expect(assignment.days).toMatchObject([{ date: '2026-11-20', weekNumber: 1 }]);
  expect((await programs.listPrograms({ query: {} })).items).toMatchObject([
    { id, assignedCount: 1 },
  ]);
  const ended = await programs.endAssignment({ params: { id: assignment.id } });
  expect(ended.days).toEqual([]);
  await programs.archiveProgram({ params: { id } });
  expect((await programs.listPrograms({ query: {} })).items).toEqual([]);
});

test('a create answers 201, its repetition 200', async () => {
  const { coach } = world.aGym();
  const body = { id: crypto.randomUUID(), title: 'Once', weeks: [] };
  expect((await send(coach, '/programs', { body })).status).toBe(201);
  expect((await send(coach, '/programs', { body })).status).toBe(200);
});

test('a stale If-Match answers 412 with what is stored', async () => {
  const { coach } = world.aGym();
  const made = await api.as(coach).programs.createProgram({ body: { title: 'Shared', weeks: [] } });
  const body = { title: 'Mine', description: '', weeks: [] };
  const save = (revision: number) =>
    send(coach, `/programs/${made.id}`, {
      method: 'PUT',
      body,
      headers: { 'if-match': `"${revision}"` },
    });
  expect((await save(1)).status).toBe(200);
  const refused = await save(1);
  expect(refused.status).toBe(412);
  expect(await refused.json()).toMatchObject({ code: 'stale', current: { revision: 2 } });
});

test('an unknown exercise answers 400 with its path', async () => {
  const { coach } = world.aGym();
  const weeks = [aWeek([aDay({}, crypto.randomUUID())])];
  const response = await send(coach, '/programs', { body: { title: 'Odd', weeks } });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    code: 'invalid',
    reason: 'unknown-exercise',
    errors: [{ path: 'body.weeks.0.days.0.groups.0.prescriptions.0.exerciseId' }],
  });
});

test('an exercise of their own is made over HTTP, its pattern derived', async () => {
  const { coach } = world.aGym();
  const body = { name: 'Sled Row Machine', primaryMuscles: ['middle back' as const] };
  const made = await api.as(coach).exercises.addExercise({ body });
  expect(made).toMatchObject({ isBuiltIn: false, movementPattern: 'horizontal-pull' });
  const { id } = made;
  expect(await api.as(coach).exercises.getExercise({ params: { id } })).toEqual(made);
});
