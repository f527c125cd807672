import type { SsoConnectionWish } from '@coachme/contracts/sso.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, publicUrl, ticketIn } from '#fixtures/organizations/providers/providers';
import { aSignedInOwner, bearing, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { aNameServer, type NameServer } from '#test/a-name-server';
import { anApi, type TestApi } from '#test/an-api';
import { anOidcProvider, type OidcProvider, type Subject } from '#test/an-oidc-provider';
import { aWorld, type World } from '#test/world';
import { aCoachOf, aConnectedPractice } from './sso.fixtures.ts';

const minute = 60_000;

let world: World;
let names: NameServer;
let provider: OidcProvider;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  names = await aNameServer();
  provider = await anOidcProvider([]);
  const config = { publicUrl, egressAllow: ['127.0.0.0/8'], dnsServers: [names.address] };
  api = await anApi(world, { usesRealMembers: true, config });
});
afterAll(async () => {
  await api.end();
  await provider.end();
  names.end();
  await world.end();
});

const wish = () => {
  const { issuer, clientId, clientSecret } = provider;
  return { kind: 'oidc', name: 'Northside ID', issuer, clientId, clientSecret } as const;
};

async function aPractice() {
  const practice = await aConnectedPractice(api, names, wish());
  provider.redirectTo(practice.connection.returnUrl);
  return practice;
}

/** Somebody of a domain goes to the page that answers for it, and comes back. */
async function goByAddress(email: string, who: Subject) {
  const { url, flow } = await api.as().providers.beginProvider({ body: { email } });
  return answerOf(flow, await provider.signIn(url, who));
}
const finish = (body: ReturnType<typeof answerOf>) => api.as().providers.finishProvider({ body });

test('a work address leads to the organization’s own page once its domain is proven', async () => {
  const { connection, domain, bearing: owner } = await aPractice();
  expect(connection).toMatchObject({
    ...{ kind: 'oidc', hasClientSecret: true },
    returnUrl: `${publicUrl}/sign-in/return/sso-${connection.id}`,
    domains: [{ domain, record: { name: `_coachme.${domain}` } }],
  });
  expect(JSON.stringify(connection)).not.toContain(provider.clientSecret);
  const { items } = await api.as().waysIn.listWays({ query: {} });
  expect(items).toContainEqual({ id: 'sso', kind: 'redirect', name: null, target: null });
  const email = `zuri@${domain}`;
  const refused = await refusal(finish(await goByAddress(email, { sub: 'zuri', email })));
  expect(refused).toMatchObject({ reason: 'no-account-yet' });
  const { ticket } = ticketIn(refused);
  const body = { ticket, name: 'Zuri', organizationName: 'Zuri Moves' };
  const made = await api.as().providers.registerWithProvider({ body });
  // The domain is the organization's, so its word on the address counts; membership it gives none.
  expect(made.user.emailVerified).toBe(true);
  const me = await api.as().auth.me(undefined, bearing(made));
  expect(me.organizations.map(({ name }) => name)).toEqual(['Zuri Moves']);
  const test_ = await api.as().sso.testSsoConnection({ params: { id: connection.id } }, owner);
  expect(test_).toEqual({ isReady: true, problem: null });
});

test('an unproven domain leads nowhere, and a proven one belongs to one organization', async () => {
  const { bearing: owner } = await aSignedInOwner(api);
  const { id } = await api.as().sso.addSsoConnection({ body: wish() }, owner);
  const add = (domain: string) =>
    api.as().sso.addSsoDomain({ params: { id }, body: { domain } }, owner);
  const { domains } = await add('unproven.example.test');
  const verify = (domainId: string) =>
    api.as().sso.verifySsoDomain({ params: { id: domainId } }, owner);
  expect(await refusal(verify(String(domains[0]?.id)))).toMatchObject({
    ...{ status: 409, reason: 'no-domain-record' },
  });
  const begin = api.as().providers.beginProvider({ body: { email: 'a@unproven.example.test' } });
  expect(await refusal(begin)).toMatchObject({ status: 404, reason: 'no-organization-provider' });
  const { domain } = await aPractice();
  const twice = await add(domain);
  const taken = twice.domains.find((one) => one.domain === domain);
  names.write(String(taken?.record.name), String(taken?.record.value));
  expect(await refusal(verify(String(taken?.id)))).toMatchObject({ reason: 'domain-taken' });
});

test('an owner’s own provider cannot speak for addresses elsewhere', async () => {
  const { domain } = await aPractice();
  const victim = await aSignedInOwner(api);
  const { email } = victim.person;
  const who = { sub: 'mallory', email, email_verified: true };
  const refused = await refusal(finish(await goByAddress(`mallory@${domain}`, who)));
  // As if nobody had the address.
  expect(refused).toMatchObject({ reason: 'no-account-yet' });
  const body = { ticket: ticketIn(refused).ticket, name: 'M', organizationName: 'M' };
  const taken = api.as().providers.registerWithProvider({ body });
  expect(await refusal(taken)).toMatchObject({ reason: 'email-taken' });
});

test('where the provider is required a coach acts only after it, and an owner always may', async () => {
  const { connection, domain, bearing: owner, session } = await aPractice();
  const coach = await aSignedInOwner(api);
  const { organization } = session;
  await aCoachOf(world, session, coach.session.user.id);
  const change = { body: { isSsoRequired: true } };
  expect(await api.as().signInPolicy.changeSignInPolicy(change, owner)).toMatchObject({
    isSsoRequired: true,
  });
  const switchTo = { body: { organizationId: organization.id } };
  const here = bearing(await api.as().auth.switchOrganization(switchTo, coach.bearing));
  const roster = (as: typeof here) => api.as().clients.listClients({ query: {} }, as);
  expect(await refusal(roster(here))).toMatchObject({ status: 403, reason: 'sso-required' });
  await roster(owner);
  const email = `coach@${domain}`;
  const answer = await goByAddress(email, { sub: 'the-coach', email });
  const { ticket } = ticketIn(await refusal(finish(answer)));
  await api.as().providers.linkProvider({ body: { ticket } }, here);
  world.clock.advance(6_000);
  await roster(here);
  const removal = api.as().sso.removeSsoConnection({ params: { id: connection.id } }, owner);
  expect(await refusal(removal)).toMatchObject({ status: 409, reason: 'sso-still-required' });
  const lift = { body: { isSsoRequired: false } };
  await api.as().signInPolicy.changeSignInPolicy(lift, owner);
  await api.as().sso.removeSsoConnection({ params: { id: connection.id } }, owner);
  const ways = await api.as().waysIn.listMyWays({ query: {} }, coach.bearing);
  expect(ways.items.map((way) => way.provider)).toEqual(['password']);
  const begin = api.as().providers.beginProvider({ body: { email } });
  expect(await refusal(begin)).toMatchObject({ reason: 'no-organization-provider' });
});

test('nobody can require a provider by which nobody could come', async () => {
  const { bearing: owner } = await aSignedInOwner(api);
  const require_ = api
    .as()
    .signInPolicy.changeSignInPolicy({ body: { isSsoRequired: true } }, owner);
  expect(await refusal(require_)).toMatchObject({ status: 409, reason: 'no-proven-domain' });
});

test('a connection asks for a fresh proof, keeps its secret when none is given, and says what is wrong', async () => {
  const { connection, bearing: owner } = await aPractice();
  const { id } = connection;
  const { clientSecret, ...rest } = wish();
  const change = (body: SsoConnectionWish, revision: number) =>
    api
      .as()
      .sso.changeSsoConnection(
        { params: { id }, body },
        { headers: { ...owner.headers, 'if-match': `"${revision}"` } },
      );
  const renamed = await change({ ...rest, name: 'Northside login' }, 1);
  expect(renamed).toMatchObject({ name: 'Northside login', hasClientSecret: true, revision: 2 });
  expect(await refusal(change(rest, 1))).toMatchObject({ status: 412 });
  await change({ ...rest, issuer: 'http://127.0.0.1:9' }, 2);
  const answer = await api.as().sso.testSsoConnection({ params: { id } }, owner);
  expect(answer).toEqual({ isReady: false, problem: 'away' });
  const inside = await change({ ...rest, issuer: 'https://10.0.0.7' }, 3);
  expect(inside.revision).toBe(4);
  expect(await api.as().sso.testSsoConnection({ params: { id } }, owner)).toMatchObject({
    isReady: false,
  });
  world.clock.advance(11 * minute);
  expect(await refusal(change(rest, 4))).toMatchObject({ status: 403, reason: 'prove-again' });
});
