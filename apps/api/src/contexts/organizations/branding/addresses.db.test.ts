import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStaff } from '#fixtures/organizations/members/staff';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { countStatements } from '#test/count-statements';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  // What the worker does would be counted with whatever is asked.
  api = await anApi(world, { usesRealMembers: true, config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const aWord = () => `strength-${randomUUID().slice(0, 8)}`;
const pageAt = (slug: string) => api.as().branding.getOrganizationPage({ params: { slug } });

async function anOrganization() {
  const staff = await aStaff(api);
  const moveTo = (slug: string, by = staff.owner.bearing) =>
    api.as().branding.changeAddress({ body: { slug } }, by);
  return { ...staff, moveTo };
}

test('an organization has an address from the beginning, and an old one goes on leading to it', async () => {
  const { owner, moveTo } = await anOrganization();
  const first = String(
    (await api.as().organizations.getOrganization(undefined, owner.bearing)).slug,
  );
  expect(first).toMatch(/^northside-strength/);
  const next = aWord();
  expect((await moveTo(next.toUpperCase())).slug).toBe(next);
  for (const slug of [next, first]) expect(await pageAt(slug)).toMatchObject({ slug: next });
  expect((await moveTo(first)).slug).toBe(first);
  expect(await pageAt(next)).toMatchObject({ slug: first });
});

test('nobody gets an address that another has or had, or one of ours', async () => {
  const one = await anOrganization();
  const other = await anOrganization();
  const [had, has] = [aWord(), aWord()];
  await one.moveTo(had);
  await one.moveTo(has);
  for (const taken of [had, has]) {
    expect(await refusal(other.moveTo(taken))).toMatchObject({
      status: 409,
      reason: 'address-taken',
    });
  }
  expect(await refusal(other.moveTo('admin'))).toMatchObject({ reason: 'slug-reserved' });
  expect(await pageAt(has)).toMatchObject({ slug: has });
});

test('addresses are not collected', async () => {
  const { moveTo } = await anOrganization();
  for (let more = 0; more < 11; more += 1) await moveTo(aWord());
  expect(await refusal(moveTo(aWord()))).toMatchObject({
    status: 409,
    reason: 'too-many-addresses',
  });
});

test('whoever may not change the organization leaves its address alone, and an unknown one is nobody’s', async () => {
  const { join, moveTo } = await anOrganization();
  const coach = await join('coach');
  expect(await refusal(moveTo(aWord(), coach.bearing))).toMatchObject({ status: 403 });
  expect(await refusal(pageAt('nobody-at-all'))).toMatchObject({ status: 404 });
});

test('what there is of everything is counted for those who see the members', async () => {
  const { owner, join } = await anOrganization();
  const client = await join('client');
  await join('coach');
  const counted = await api.as().branding.getOverview(undefined, owner.bearing);
  expect(counted).toMatchObject({ staff: 2, clients: 1, openInvitations: 0, branches: 0 });
  expect(counted.url).toMatch(/\/o\/northside-strength/);
  expect(await refusal(api.as().branding.getOverview(undefined, client.bearing))).toMatchObject({
    status: 403,
  });
});

test('counts follow whoever comes and goes, and what is opened and closed', async () => {
  const { owner, join } = await anOrganization();
  const { branding, teams, handover } = api.as();
  const counted = () => branding.getOverview(undefined, owner.bearing);
  expect(await counted()).toMatchObject({ staff: 1, clients: 0, teams: 0, customRoles: 0 });
  const { id: memberId } = await join('coach');
  expect(await counted()).toMatchObject({ staff: 2, clients: 0 });
  const body = { name: 'Morning', memberIds: [memberId] };
  const { id } = await teams.formTeam({ body }, owner.bearing);
  expect(await counted()).toMatchObject({ staff: 2, teams: 1 });
  await teams.dissolveTeam({ params: { id } }, owner.bearing);
  await handover.removeMember({ params: { id: memberId }, body: {} }, owner.bearing);
  expect(await counted()).toMatchObject({ staff: 1, teams: 0 });
});

test('a page that strangers come back to costs one look for its address, and a change shows at once', async () => {
  const { owner } = await anOrganization();
  const { organizations } = api.as();
  const slug = String((await organizations.getOrganization(undefined, owner.bearing)).slug);
  await pageAt(slug);
  const { result, statements } = await countStatements(world.pools.app, () => pageAt(slug));
  expect([result.slug, statements]).toEqual([slug, 0]);
  const body = { name: 'Southside' };
  await organizations.changeOrganization({ body }, owner.bearing);
  expect((await pageAt(slug)).name).toBe('Southside');
});

test('people are found by a part of their name or address, and clients are left out when staff is asked for', async () => {
  const { owner, join } = await anOrganization();
  await join('coach', 'Wanjiru Kamau');
  await join('client', 'Wanja Otieno');
  const found = async (query: { search?: string; isStaff?: 'true' }) => {
    const { items } = await api.as().organizations.listMembers({ query }, owner.bearing);
    return items.map(({ name }) => name);
  };
  expect(await found({ search: 'wanj' })).toEqual(['Wanja Otieno', 'Wanjiru Kamau']);
  expect(await found({ search: 'wanj', isStaff: 'true' })).toEqual(['Wanjiru Kamau']);
  expect(await found({ search: '%' })).toEqual([]);
});
