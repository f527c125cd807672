import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aClient } from '../../clients/clients.fixtures.ts';
import { aDay, anAssignment } from '../programs.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** Two weeks of three days from Friday 2026-11-20, for a client who trains Monday, Wednesday, Friday. */
async function aPlan() {
  const { coach } = world.aGym();
  const { client, assignment } = await world.work.run(coach, async (ctx) => {
    const made = await aClient(ctx);
    return { client: made, assignment: await anAssignment(ctx, made.id) };
  });
  const as = api.as(coach);
  const calendar = async () => {
    const query = { clientId: client.id, from: '2026-01-01', to: '2027-12-31' };
    return (await as.assignments.listPlannedDays({ query })).items;
  };
  const dates = async () => (await calendar()).map(({ date }) => date.slice(5));
  const ids = assignment.days.map(({ id }) => id);
  return { coach, as, params: { id: client.id }, assignment, ids, calendar, dates };
}
const following = { from: '2026-11-23', to: '2026-11-30' };

test('a week is copied once: its days lie in the other week too, as the client’s own', async () => {
  const { as, params, calendar, dates } = await aPlan();
  const body = { id: randomUUIDv7(), from: '2026-11-23', to: '2026-12-07' };
  const { items } = await as.planWeeks.copyWeek({ params, body });
  expect(items.map(({ date, isOwnCopy }) => [date, isOwnCopy])).toEqual([
    ['2026-12-07', true],
    ['2026-12-09', true],
    ['2026-12-11', true],
  ]);
  expect(await as.planWeeks.copyWeek({ params, body })).toEqual({ items });
  expect(await calendar()).toHaveLength(9);
  expect((await dates()).slice(-3)).toEqual(['12-07', '12-09', '12-11']);
  const elsewhere = as.planWeeks.copyWeek({ params, body: { ...body, to: '2026-12-14' } });
  await expect(elsewhere).rejects.toMatchObject({ problem: { reason: 'id-taken' } });
});

test('a push leaves the days of a copied week alone', async () => {
  const { as, params, assignment } = await aPlan();
  await as.planWeeks.copyWeek({ params, body: { from: '2026-11-23', to: '2026-12-07' } });
  const push = { params: { id: assignment.programId }, query: {} };
  const [effect] = (await as.assignments.previewPush(push)).items;
  expect(effect).toMatchObject({ removedCount: 0, changedCount: 0 });
});

test('a week moves alone, or takes all that follows along; a week without days moves nothing', async () => {
  const { as, params, dates } = await aPlan();
  const move = (reach: 'week' | 'rest', stretch = following) =>
    as.planWeeks.moveWeek({ params, body: { ...stretch, reach } });
  await move('rest');
  expect(await dates()).toEqual(['11-20', '11-30', '12-02', '12-04', '12-07', '12-09']);
  await move('week', { from: '2026-11-30', to: '2026-11-23' });
  expect(await dates()).toEqual(['11-20', '11-23', '11-25', '11-27', '12-07', '12-09']);
  expect(await move('week', { from: '2027-06-07', to: '2027-06-14' })).toEqual({ items: [] });
});

test('what rests is neither copied nor moved', async () => {
  const { as, params, assignment } = await aPlan();
  await as.assignments.pauseAssignment({ params: { id: assignment.id } });
  expect(await as.planWeeks.copyWeek({ params, body: following })).toEqual({ items: [] });
  expect(await as.planWeeks.moveWeek({ params, body: following })).toEqual({ items: [] });
});

test('a plan that ends while it rests leaves no day behind in the calendar', async () => {
  const { as, assignment, calendar } = await aPlan();
  const params = { id: assignment.id };
  await as.assignments.pauseAssignment({ params });
  expect((await calendar()).every(({ state }) => state === 'paused')).toBe(true);
  await as.programs.endAssignment({ params });
  expect(await calendar()).toEqual([]);
});

test('a client’s own day goes back to what the program says; a copied one has no program to go back to', async () => {
  const { as, params, ids, calendar } = await aPlan();
  const [id = ''] = ids;
  const before = await as.assignments.getScheduledDay({ params: { id } });
  await as.assignments.changeScheduledDay({ params: { id }, body: { day: aDay({ name: 'Own' }) } });
  expect((await calendar())[0]).toMatchObject({ name: 'Own', isOwnCopy: true });
  const back = await as.assignments.followProgramAgain({ params: { id } });
  expect(back.day).toEqual(before.day);
  expect((await calendar())[0]).toMatchObject({ name: 'Day', isOwnCopy: false });
  const { items } = await as.planWeeks.copyWeek({
    params,
    body: { ...following, to: '2026-12-14' },
  });
  const copy = as.assignments.followProgramAgain({ params: { id: items[0]?.id ?? '' } });
  await expect(copy).rejects.toMatchObject({ problem: { reason: 'day-not-in-program' } });
});
