import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { anOidcProvider, type OidcProvider, type Subject } from '#test/an-oidc-provider';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, bearing, refusal, someone } from '../sign-in/sign-in.fixtures.ts';
import { answerOf, aTrip, publicUrl, ticketIn } from './providers.fixtures.ts';

const minute = 60_000;

let world: World;
let provider: OidcProvider;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  const returns = ['oidc', 'google'].map((id) => `${publicUrl}/sign-in/return/${id}`);
  provider = await anOidcProvider(returns);
  const { issuer, clientId, clientSecret } = provider;
  const client = { kind: 'oidc', issuer, clientId, clientSecret } as const;
  const config = {
    publicUrl,
    egressAllow: ['127.0.0.0/8'],
    providers: [
      { ...client, id: 'oidc', name: 'Northside ID' },
      { ...client, id: 'google', name: 'Google' },
    ],
  } as const;
  api = await anApi(world, { usesRealMembers: true, config });
});
afterAll(async () => {
  await api.end();
  await provider.end();
  await world.end();
});

let subjects = 0;
function aSubject(more: Partial<Subject> = {}): Subject {
  subjects += 1;
  const email = `zuri${subjects}@example.test`;
  return { sub: `subject-${subjects}`, email, email_verified: true, name: 'Zuri', ...more };
}

const finish = (answer: ReturnType<typeof answerOf>) =>
  api.as().providers.finishProvider({ body: answer });

test('what has its keys is offered by name, and what has none is not there', async () => {
  const { items } = await api.as().waysIn.listWays({ query: {} });
  expect(items).toContainEqual({
    ...{ id: 'oidc', kind: 'redirect', name: 'Northside ID', target: null },
  });
  expect(items.map(({ id }) => id)).not.toContain('apple');
  const begin = api.as().providers.beginProvider({ body: { provider: 'apple' } });
  expect(await refusal(begin)).toMatchObject({ status: 404, reason: 'provider' });
});

test('whom nobody knows makes an account by the provider’s word, and comes in by it from then on', async () => {
  const who = aSubject();
  const { answer } = await aTrip(api, provider, who);
  const refused = await refusal(finish(answer));
  expect(refused).toMatchObject({ status: 409, reason: 'no-account-yet' });
  const { ticket, email, name, provider: named } = ticketIn(refused);
  expect({ email, name, named }).toEqual({ email: who.email, name: 'Zuri', named: 'Northside ID' });
  const body = { ticket, name: 'Zuri', organizationName: 'Zuri Moves' };
  const made = await api.as().providers.registerWithProvider({ body });
  expect(made.user).toMatchObject({ email: who.email, emailVerified: true });
  const again = await finish((await aTrip(api, provider, who)).answer);
  expect(again.user.id).toBe(made.user.id);
  const me = await api.as().auth.me(undefined, bearing(again));
  expect(me.organizations.map((one) => one.name)).toEqual(['Zuri Moves']);
  const used = api.as().providers.registerWithProvider({ body });
  expect(await refusal(used)).toMatchObject({ status: 401, reason: 'provider-refused' });
});

test('the address of an account links nothing: who proves the account as well links the two', async () => {
  const { person, session } = await aSignedInOwner(api);
  const who = aSubject({ email: person.email });
  const refused = await refusal(finish((await aTrip(api, provider, who)).answer));
  expect(refused).toMatchObject({ status: 409, reason: 'prove-account-first' });
  const { ticket } = ticketIn(refused);
  const { email, password } = person;
  const proven = await api.as().auth.login({ body: { email, password } });
  const link = () => api.as().providers.linkProvider({ body: { ticket } }, bearing(proven));
  world.clock.advance(11 * minute);
  expect(await refusal(link())).toMatchObject({ status: 403, reason: 'prove-again' });
  await api.as().waysIn.proveAgain({ body: { password } }, bearing(proven));
  await link();
  expect(await refusal(link())).toMatchObject({ status: 401, reason: 'provider-refused' });
  const byProvider = await finish((await aTrip(api, provider, who)).answer);
  expect(byProvider.user.id).toBe(session.user.id);
});

test('an address that the provider has not proven says nothing of whose it is, and takes no account', async () => {
  const { person } = await aSignedInOwner(api);
  const who = aSubject({ email: person.email, email_verified: false });
  const refused = await refusal(finish((await aTrip(api, provider, who)).answer));
  expect(refused).toMatchObject({ status: 409, reason: 'no-account-yet' });
  const { ticket } = ticketIn(refused);
  const body = { ticket, name: 'Zuri', organizationName: 'Zuri Moves' };
  const taken = api.as().providers.registerWithProvider({ body });
  expect(await refusal(taken)).toMatchObject({ status: 409, reason: 'email-taken' });
});

test('where the provider tells no address the person says one, and is asked to prove it', async () => {
  const { email, email_verified, ...who } = aSubject();
  const { ticket } = ticketIn(await refusal(finish((await aTrip(api, provider, who)).answer)));
  const body = { ticket, name: 'Zuri', organizationName: 'Zuri Moves' };
  const register = (more: { email?: string }) =>
    api.as().providers.registerWithProvider({ body: { ...body, ...more } });
  expect(await refusal(register({}))).toMatchObject({ status: 400, reason: 'email-needed' });
  const made = await register({ email: someone().email });
  expect(made.user.emailVerified).toBe(false);
});

test('wrong, expired, replayed and foreign answers get the same calm sentence', async () => {
  const who = aSubject();
  const [one, other] = [await aTrip(api, provider, who), await aTrip(api, provider, who)];
  const swapped = (name: string, value: string) => {
    const query = new URLSearchParams(one.answer.query);
    query.set(name, value);
    return { ...one.answer, query: query.toString() };
  };
  const tampered = async (name: string) => {
    const { url, flow } = await api.as().providers.beginProvider({ body: { provider: 'oidc' } });
    const bent = new URL(url);
    bent.searchParams.set(name, 'somebody-else-s-nonce-or-challenge-0123456789');
    return answerOf(flow, await provider.signIn(bent.href, who));
  };
  const late = await aTrip(api, provider, who);
  const wrong = {
    'an unknown trip': { ...one.answer, flow: 'nonsense' },
    'another browser’s trip': { ...one.answer, flow: other.flow },
    'an answer with the nonce of another': await tampered('nonce'),
    'an answer with the challenge of another': await tampered('code_challenge'),
    'a code that was never given': swapped('code', 'made-up'),
  };
  const sentences = new Set<unknown>();
  for (const [what, answer] of Object.entries(wrong)) {
    const refused = await refusal(finish(answer));
    expect(refused, what).toMatchObject({ status: 401, reason: 'provider-refused' });
    sentences.add(refused.detail);
  }
  await refusal(finish(late.answer));
  expect(await refusal(finish(late.answer)), 'a replay').toMatchObject({
    reason: 'provider-refused',
  });
  const old = await aTrip(api, provider, who);
  world.clock.advance(16 * minute);
  const refused = await refusal(finish(old.answer));
  expect(refused).toMatchObject({ status: 401, reason: 'provider-refused' });
  expect([...sentences]).toEqual([refused.detail]);
});

test('an answer that came to another provider’s address is not this one’s', async () => {
  const { answer } = await aTrip(api, provider, aSubject());
  const refused = await refusal(finish({ ...answer, provider: 'google' }));
  expect(refused).toMatchObject({ status: 401, reason: 'provider-refused' });
});

test('who stops on the other page may begin again', async () => {
  const { url, flow } = await api.as().providers.beginProvider({ body: { provider: 'oidc' } });
  const back = await provider.decline(url);
  expect(await refusal(finish(answerOf(flow, back)))).toMatchObject({
    ...{ status: 401, reason: 'provider-declined' },
  });
});

test('a provider is linked in the settings by who began it, freshly proven', async () => {
  const { bearing: here } = await aSignedInOwner(api);
  const begin = () => api.as().providers.beginProviderLink({ body: { provider: 'google' } }, here);
  const { url, flow } = await begin();
  const who = aSubject({ email: 'amina.home@example.test' });
  const answer = answerOf(flow, await provider.signIn(url, who));
  const stranger = await aSignedInOwner(api);
  const stolen = api.as().providers.linkProvider({ body: answer }, stranger.bearing);
  expect(await refusal(stolen)).toMatchObject({ status: 401, reason: 'provider-refused' });
  const trip = await begin();
  const signIn = finish(answerOf(trip.flow, await provider.signIn(trip.url, who)));
  expect(await refusal(signIn)).toMatchObject({ reason: 'provider-refused' });
  const last = await begin();
  const body = answerOf(last.flow, await provider.signIn(last.url, who));
  await api.as().providers.linkProvider({ body }, here);
  const { items } = await api.as().waysIn.listMyWays({ query: {} }, here);
  expect(items.at(-1)).toMatchObject({ provider: 'google', label: 'amina.home@example.test' });
  world.clock.advance(11 * minute);
  expect(await refusal(begin())).toMatchObject({ status: 403, reason: 'prove-again' });
});

test('the form of a provider is carried on to our own page only, whatever it says', async () => {
  const form = new URLSearchParams({
    ...{ state: 'a-state', code: 'a-code', next: 'https://evil.example/' },
    ...{ redirect_uri: 'https://evil.example/', location: '//evil.example' },
  });
  const answer = await api.fetch('/api/v1/auth/provider/return/apple', {
    method: 'POST',
    body: form,
  });
  expect(answer.status).toBe(303);
  const location = answer.headers.get('location');
  expect(location).toBe('/sign-in/return/apple?state=a-state&code=a-code');
  const foreign = await api.fetch('/api/v1/auth/provider/return/%2F%2Fevil.example', {
    method: 'POST',
    body: form,
  });
  expect(foreign.status).toBe(400);
});

test('a phone’s own app is named in the state, so that the page sends the browser back to it', async () => {
  const who = aSubject();
  const body = { provider: 'oidc', app: 'client' } as const;
  const { url, flow } = await api.as().providers.beginProvider({ body });
  const back = await provider.signIn(url, who);
  expect(back.searchParams.get('state')).toMatch(/^[\da-f-]{36}\.client$/);
  expect(await refusal(finish(answerOf(flow, back)))).toMatchObject({ reason: 'no-account-yet' });
});
