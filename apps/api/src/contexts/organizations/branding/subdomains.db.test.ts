import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPasskeyDevice } from '#fixtures/identity/passkeys';
import { password } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { anOidcProvider, type OidcProvider } from '#test/an-oidc-provider';
import { aWorld, type World } from '#test/world';
import { askingAt, site, twoOrganizations } from './addresses.fixtures.ts';

let world: World;
let provider: OidcProvider;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  provider = await anOidcProvider([`${site.publicUrl}/sign-in/return/oidc`]);
  const { issuer, clientId, clientSecret } = provider;
  const oidc = { kind: 'oidc', id: 'oidc', name: 'ID', issuer, clientId, clientSecret } as const;
  const config = { ...site, egressAllow: ['127.0.0.0/8'], providers: [oidc] };
  api = await anApi(world, { usesRealMembers: true, config });
});
afterAll(async () => {
  await api.end();
  await provider.end();
  await world.end();
});

const ask = (...asked: Parameters<ReturnType<typeof askingAt>>) => askingAt(api)(...asked);
const hostOf = (slug: string) => `${slug}.coach.example`;

test('a passkey made at the main address opens at an organization’s own, and the other way round', async () => {
  const { one } = await twoOrganizations(api);
  const host = hostOf(one.slug);
  const asPerson = one.owner.bearing;
  const [here, there] = [site.publicUrl, `http://${host}`];
  for (const [made, used] of [
    [here, there],
    [there, here],
  ] as const) {
    const device = aPasskeyDevice(made, 'coach.example');
    const madeAt = new URL(made).host;
    const options = { path: '/api/v1/passkeys/options', host: madeAt, body: {} };
    const { answer: asked } = await ask(options, asPerson);
    expect(asked).toMatchObject({ options: { rp: { id: 'coach.example' } } });
    // As the contract has it: a challenge and its options.
    const question = asked as Parameters<typeof device.make>[0];
    const body = { ...device.make(question), name: 'Phone' };
    const added = await ask({ path: '/api/v1/passkeys', host: madeAt, body }, asPerson);
    expect(added.status).toBe(201);
    const usedAt = new URL(used).host;
    const toSignIn = { path: '/api/v1/auth/passkey/options', host: usedAt, body: {} };
    const again = (await ask(toSignIn)).answer as typeof question;
    const proof = { path: '/api/v1/auth/passkey', host: usedAt };
    const signedIn = await ask({ ...proof, body: device.sign(again, { at: used }) });
    expect([signedIn.status, signedIn.answer.user]).toMatchObject([200, { id: one.owner.userId }]);
  }
});

test('a provider knows the main address alone, and the trip is ended at the subdomain it began at', async () => {
  const { one } = await twoOrganizations(api);
  const host = hostOf(one.slug);
  const begin = { path: '/api/v1/auth/provider', host, body: { provider: 'oidc' } };
  const { answer } = await ask({ ...begin, body: { provider: 'oidc', app: 'client' } });
  const url = new URL(String(answer.url));
  expect(url.searchParams.get('redirect_uri')).toBe(`${site.publicUrl}/sign-in/return/oidc`);
  expect(url.searchParams.get('state')).toMatch(new RegExp(`\\.client~${one.slug}$`));
  const subject = { sub: 'zuri', email: 'zuri@example.test', email_verified: true, name: 'Zuri' };
  const back = await provider.signIn(url.href, subject);
  const body = { flow: answer.flow, provider: 'oidc', query: back.search.slice(1) };
  const ended = await ask({ path: '/api/v1/auth/provider/finish', host, body });
  expect([ended.status, ended.answer]).toMatchObject([409, { reason: 'no-account-yet' }]);
});

test('who goes on to another organization is told where it is, and stays signed in where they are', async () => {
  const { one, other } = await twoOrganizations(api);
  const coach = await other.join('coach');
  const { token } = await api
    .as()
    .invitations.invite({ body: { role: 'client' } }, one.owner.bearing);
  const joined = { token, email: coach.email, password, name: 'Baraka' };
  await api.as().invitations.acceptInvitation({ body: joined });
  const move = {
    path: '/api/v1/auth/switch',
    body: { organizationId: one.owner.session.organization.id },
  };
  const refused = await ask({ ...move, host: hostOf(other.slug) }, coach.bearing);
  expect([refused.status, refused.answer]).toMatchObject([
    409,
    { reason: 'another-address', current: { url: `http://${hostOf(one.slug)}` } },
  ]);
  const me = { path: '/api/v1/auth/me', host: hostOf(other.slug) };
  expect((await ask(me, coach.bearing)).status).toBe(200);
  expect((await ask(move, coach.bearing)).status).toBe(200);
});
