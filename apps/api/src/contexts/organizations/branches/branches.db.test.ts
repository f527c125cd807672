import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aStaff } from '../members/staff.fixtures.ts';
import { refusal } from '../sign-in/sign-in.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

async function aGym() {
  const staff = await aStaff(api);
  const { bearing } = staff.owner;
  await api.as().organizations.changeOrganization({ body: { kind: 'gym' } }, bearing);
  const open = (name: string, id: string = randomUUIDv7()) =>
    api.as().branches.openBranch({ body: { id, name } }, bearing);
  const names = async (archived = false) => {
    const query = { archived: String(archived) };
    return (await api.as().branches.listBranches({ query }, bearing)).items.map((b) => b.name);
  };
  return { ...staff, bearing, open, names };
}

test('a gym opens branches under names of their own, and a practice none', async () => {
  const { bearing, open, names } = await aGym();
  const { id } = await open('Westlands');
  await open('Karen');
  expect(await names()).toEqual(['Karen', 'Westlands']);
  expect(await open('Westlands', id)).toMatchObject({ id });
  expect(await refusal(open('Other', id))).toMatchObject({ reason: 'id-taken' });
  expect(await refusal(open('karen'))).toMatchObject({ reason: 'branch-name-taken' });
  const change = { body: { kind: 'practice' as const } };
  expect(await refusal(api.as().organizations.changeOrganization(change, bearing))).toMatchObject({
    reason: 'has-branches',
  });
  const practice = await aStaff(api);
  const there = api.as().branches.openBranch({ body: { name: 'A' } }, practice.owner.bearing);
  expect(await refusal(there)).toMatchObject({ reason: 'no-branches-here' });
});

test('a closed branch leaves the list and the members’ rows, and comes back as it was', async () => {
  const { bearing, open, names, join } = await aGym();
  const coach = await join('coach');
  const { id } = await open('Karen');
  const place = { params: { id: coach.id }, body: { branchIds: [id] } };
  const placed = await api.as().branches.placeMember(place, bearing);
  expect(placed.branches).toEqual([{ id, name: 'Karen' }]);
  const closed = await api.as().branches.archiveBranch({ params: { id } }, bearing);
  expect(closed).toMatchObject({ memberCount: 1, archivedAt: '2026-11-20T09:00:00.000Z' });
  expect([await names(), await names(true)]).toEqual([[], ['Karen']]);
  expect(await refusal(api.as().branches.placeMember(place, bearing))).toMatchObject({
    status: 404,
    reason: 'branch',
  });
  await open('Karen');
  const reopen = () => api.as().branches.reopenBranch({ params: { id } }, bearing);
  expect(await refusal(reopen())).toMatchObject({ reason: 'branch-name-taken' });
  const rename = { params: { id }, body: { name: 'Old Karen' } };
  await api.as().branches.renameBranch(rename, bearing);
  expect(await reopen()).toMatchObject({ name: 'Old Karen', archivedAt: null, memberCount: 1 });
});
