import { afterAll, beforeAll, expect, test } from 'vitest';
import { password, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { askingAt, site, twoOrganizations } from './addresses.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true, config: site });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

type Asked = Parameters<ReturnType<typeof askingAt>>[0];

const ask = (...asked: Parameters<ReturnType<typeof askingAt>>) => askingAt(api)(...asked);

test('a token is good under the address of its own organization and not found under another, by subdomain and by path', async () => {
  const { one, other } = await twoOrganizations(api);
  const statusOf = async (asked: Asked) => (await ask(asked, one.owner.bearing)).status;
  const path = '/api/v1/organization';
  expect(await statusOf({ path })).toBe(200);
  expect(await statusOf({ path, host: `${one.slug}.coach.example` })).toBe(200);
  expect(await statusOf({ path, host: `${other.slug}.coach.example` })).toBe(404);
  expect(await statusOf({ path, host: 'nobody-here.coach.example' })).toBe(404);
  expect(await statusOf({ path: `/o/${one.slug}${path}` })).toBe(200);
  expect(await statusOf({ path: `/o/${other.slug}${path}` })).toBe(404);
  expect(await statusOf({ path: `/o/nobody-here${path}` })).toBe(404);
});

test('without a token the answer is the same under every address', async () => {
  const { one } = await twoOrganizations(api);
  for (const slug of [one.slug, 'nobody-here']) {
    expect((await ask({ path: `/o/${slug}/api/v1/organization` })).status).toBe(401);
  }
});

test('an address that was left goes on being the organization’s own', async () => {
  const { one } = await twoOrganizations(api);
  const body = { slug: `moved-${one.slug}`.slice(0, 40) };
  await api.as().branding.changeAddress({ body }, one.owner.bearing);
  const asked = { path: `/o/${one.slug}/api/v1/organization` };
  expect((await ask(asked, one.owner.bearing)).status).toBe(200);
});

test('who signs in at the address of an organization is in it, and who does not belong there finds nothing', async () => {
  const { one, other } = await twoOrganizations(api);
  const coach = await other.join('coach');
  const { token } = await api
    .as()
    .invitations.invite({ body: { role: 'client' } }, one.owner.bearing);
  const joined = { token, email: coach.email, password, name: 'Baraka' };
  await api.as().invitations.acceptInvitation({ body: joined });
  const signIn = (slug: string) =>
    ask({
      path: '/api/v1/auth/login',
      host: `${slug}.coach.example`,
      body: { email: coach.email, password },
    });
  for (const { slug, owner } of [one, other]) {
    const { status, answer } = await signIn(slug);
    expect([status, answer.organization]).toMatchObject([
      200,
      { id: owner.session.organization.id },
    ]);
  }
  expect((await signIn('nobody-here')).status).toBe(404);
  expect(await refusal(api.as().auth.me())).toMatchObject({ status: 401 });
});
