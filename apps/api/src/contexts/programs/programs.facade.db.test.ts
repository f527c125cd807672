import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { aWorld, type World } from '#test/world';
import { aClient } from '../clients/clients.fixtures.ts';
import { endAssignment } from './assignment/end-assignment.ts';
import { programsFacade } from './programs.facade.ts';
import { anAssignment, anExercise, builtInExercises } from './programs.fixtures.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const assignedClient = (coach: Actor) =>
  world.work.run(coach, async (ctx) => {
    const { id: clientId } = await aClient(ctx);
    return { clientId, assignment: await anAssignment(ctx, clientId) };
  });

test('due days of many clients come in one answer, oldest first, within the range', async () => {
  const { coach } = world.aGym();
  const one = await assignedClient(coach);
  const other = await assignedClient(coach);
  const due = await world.work.run(coach, (ctx) =>
    programsFacade.dueDays(ctx, [one.clientId, other.clientId], {
      from: '2026-11-21',
      to: '2026-11-25',
    }),
  );
  const dates = due.map(({ date }) => date);
  expect(dates).toEqual(['2026-11-23', '2026-11-23', '2026-11-25', '2026-11-25']);
  expect(new Set(due.map(({ clientId }) => clientId)).size).toBe(2);
});

test('a dated day is found by its id, with its client and its content', async () => {
  const { coach, client, stranger } = world.aGym();
  const { clientId, assignment } = await assignedClient(coach);
  const id = assignment.days[3]?.id ?? '';
  const day = await world.work.run(client, (ctx) => programsFacade.scheduledDay(ctx, id));
  expect(day).toMatchObject({ clientId, date: '2026-11-27', weekNumber: 2, dayNumber: 1 });
  expect(day?.day.groups[0]?.prescriptions[0]?.sets).toHaveLength(2);
  expect(await world.work.run(stranger, (ctx) => programsFacade.scheduledDay(ctx, id))).toBeNull();
});

test('an ended plan’s days are still found by id, marked as removed', async () => {
  const { coach } = world.aGym();
  const { assignment } = await assignedClient(coach);
  const ids = assignment.days.map(({ id }) => id);
  const days = await world.work.run(coach, async (ctx) => {
    await endAssignment(ctx, assignment.id);
    return programsFacade.scheduledDaysByIds(ctx, ids);
  });
  expect(days).toHaveLength(6);
  expect(days.every(({ removedAt, revision }) => removedAt !== null && revision === 2)).toBe(true);
});

test('the running assignment says which week it is in', async () => {
  const { coach } = world.aGym();
  const { clientId, assignment } = await assignedClient(coach);
  const at = (date: string) =>
    world.work.run(coach, (ctx) => programsFacade.runningAssignment(ctx, clientId, date));
  expect(await at('2026-11-19')).toBeNull();
  expect(await at('2026-11-26')).toMatchObject({ id: assignment.id, weekNumber: 1, weekCount: 2 });
  expect(await at('2026-11-27')).toMatchObject({ weekNumber: 2 });
  expect(await at('2026-12-03')).toBeNull();
});

test('exercises are found by id, built in and own, and no other organization’s', async () => {
  const { coach, stranger } = world.aGym();
  const { id } = await world.work.run(coach, (ctx) => anExercise(ctx));
  const ids = [builtInExercises.squat, id];
  const found = (actor: Actor) =>
    world.work.run(actor, (ctx) => programsFacade.exercisesByIds(ctx, ids));
  expect(await found(coach)).toHaveLength(2);
  expect((await found(stranger)).map((exercise) => exercise.id)).toEqual([builtInExercises.squat]);
});
