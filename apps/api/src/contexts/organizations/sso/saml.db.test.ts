import { verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl, ticketIn } from '#fixtures/organizations/providers/providers';
import { aSignedInOwner, refusal } from '#fixtures/organizations/sign-in/sign-in';
import { aNameServer, type NameServer } from '#test/a-name-server';
import { aSamlProvider, type Bend, type SamlForm, type SamlProvider } from '#test/a-saml-provider';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aConnectedPractice } from './sso.fixtures.ts';

let world: World;
let names: NameServer;
let provider: SamlProvider;
let api: TestApi;
let practice: Awaited<ReturnType<typeof aConnectedPractice>>;
beforeAll(async () => {
  world = await aWorld();
  names = await aNameServer();
  provider = await aSamlProvider();
  const config = { publicUrl, egressAllow: ['127.0.0.0/8'], dnsServers: [names.address] };
  api = await anApi(world, { usesRealMembers: true, config });
  const { issuer, entryPoint, certificate } = provider;
  const wish = { kind: 'saml', name: 'Northside', issuer, entryPoint, certificate } as const;
  practice = await aConnectedPractice(api, names, wish);
});
afterAll(async () => {
  await api.end();
  await provider.end();
  names.end();
  await world.end();
});

const minute = 60_000;
const zuri = () => ({ nameId: 'zuri-7', email: `Zuri@${practice.domain}`, name: 'Zuri' });
const providerId = () => `sso-${practice.connection.id}`;

async function begin() {
  const body = { email: `zuri@${practice.domain}` };
  return api.as().providers.beginProvider({ body });
}

/** What a browser does with the form; answers the query it is sent on with. */
async function post(form: Partial<SamlForm>, to = providerId()): Promise<string> {
  const answer = await api.fetch(`/api/v1/auth/provider/return/${to}`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  expect(answer.status).toBe(303);
  const location = new URL(answer.headers.get('location') ?? '', publicUrl);
  expect(location.href.startsWith(`${publicUrl}/sign-in/return/${to}?`)).toBe(true);
  return location.search.slice(1);
}

const finish = (flow: string, query: string) =>
  api.as().providers.finishProvider({ body: { flow, provider: providerId(), query } });

async function visit(bend: Bend = {}) {
  const { url, flow } = await begin();
  return { flow, form: await provider.signIn(url, zuri(), bend) };
}

test('a signed assertion for this very request proves who it is', async () => {
  const { flow, form } = await visit();
  const refused = await refusal(finish(flow, await post(form)));
  expect(refused).toMatchObject({ status: 409, reason: 'no-account-yet' });
  const { ticket, email, name } = ticketIn(refused);
  expect({ email, name }).toEqual({ email: `zuri@${practice.domain}`, name: 'Zuri' });
  const body = { ticket, name: 'Zuri', organizationName: 'Zuri Moves' };
  const made = await api.as().providers.registerWithProvider({ body });
  expect(made.user.emailVerified).toBe(true);
  const again = await visit();
  const session = await finish(again.flow, await post(again.form));
  expect(session.user.id).toBe(made.user.id);
});

/** A second assertion beside the signed one, which says it is somebody else. */
const wrapped = (xml: string) => {
  const [signed = ''] = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml) ?? [];
  const evil = signed
    .replace(/<Signature[\s\S]*<\/Signature>/, '')
    .replace(/ID="[^"]+"/, 'ID="_evil"')
    .replace('zuri-7', 'the-owner');
  return xml.replace(signed, `${evil}<samlp:Extensions>${signed}</samlp:Extensions>`);
};

const wrong: Readonly<Record<string, Bend>> = {
  'without a signature': { isUnsigned: true },
  'signed by another key': { isForeign: true },
  'changed after signing': { rewrite: (xml) => xml.replace('zuri-7', 'the-owner') },
  'a signed assertion wrapped into one of somebody else': { rewrite: wrapped },
  'two assertions': {
    rewrite: (xml) => xml.replace(/(<saml:Assertion[\s\S]*<\/saml:Assertion>)/, '$1$1'),
  },
  'with a document type': { rewrite: (xml) => `<!DOCTYPE x [<!ENTITY e "zuri">]>${xml}` },
  'for somebody else': { audience: 'https://another.example' },
  'sent to somebody else': { recipient: 'https://another.example/acs' },
  'an answer to another request': { inResponseTo: '_somebody-else-s' },
  'an envelope that answers, around an assertion that does not': { subjectInResponseTo: '' },
  'an envelope around another’s assertion': { subjectInResponseTo: '_somebody-else-s' },
  'by another provider': { issuer: 'https://another.example/metadata' },
  'too old': { endedMinutesAgo: 10 },
  'with a name for this visit only': {
    nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
  },
};

test.each(Object.keys(wrong))('%s: the same calm sentence, and a way on', async (what) => {
  const { flow, form } = await visit(wrong[what]);
  expect(await refusal(finish(flow, await post(form)))).toMatchObject({
    ...{ status: 401, reason: 'provider-refused' },
    detail:
      'That sign-in did not fit or took too long. Begin it once more, or come in another way.',
  });
});

const bare = (pem: string | null) => (pem ?? '').replace(/-----.*-----|\s/g, '');

test('the provider reads who we are as a document', async () => {
  const { connection } = practice;
  if (connection.kind !== 'saml') throw new Error('It is a SAML connection.');
  const path = new URL(connection.entityId).pathname;
  const answer = await api.fetch(path);
  expect(answer.headers.get('content-type')).toBe('application/samlmetadata+xml; charset=utf-8');
  const xml = await answer.text();
  expect(xml).toContain(`entityID="${connection.entityId}"`);
  expect(xml).toContain(`Location="${connection.returnUrl}"`);
  expect(xml).toContain('WantAssertionsSigned="true"');
  expect(xml).toContain('AuthnRequestsSigned="true"');
  expect(xml.replace(/\s/g, '')).toContain(bare(connection.signingCertificate));
  const nobodyS = 'sso-019a0000-0000-7000-8000-000000000000';
  for (const other of ['google', nobodyS]) {
    expect((await api.fetch(`/api/v1/auth/provider/metadata/${other}`)).status).toBe(404);
  }
});

test('a request is signed by the key in the document, which lies sealed and is the connection’s own', async () => {
  const { url } = await begin();
  const { searchParams } = new URL(url);
  const signed = new URLSearchParams();
  for (const name of ['SAMLRequest', 'RelayState', 'SigAlg']) {
    signed.set(name, searchParams.get(name) ?? '');
  }
  expect(signed.get('SigAlg')).toBe('http://www.w3.org/2001/04/xmldsig-more#rsa-sha256');
  const { connection } = practice;
  if (connection.kind !== 'saml') throw new Error('It is a SAML connection.');
  const signature = Buffer.from(searchParams.get('Signature') ?? '', 'base64');
  const isOurs = (certificate: string | null) =>
    verify('sha256', Buffer.from(`${signed}`), certificate ?? '', signature);
  expect(isOurs(connection.signingCertificate)).toBe(true);
  const { issuer, entryPoint, certificate } = provider;
  const wish = { kind: 'saml', name: 'South', issuer, entryPoint, certificate } as const;
  const other = await aConnectedPractice(api, names, wish);
  if (other.connection.kind !== 'saml') throw new Error('It is a SAML connection.');
  expect(isOurs(other.connection.signingCertificate)).toBe(false);
  const superuser = await world.connect('superuser');
  const { rows } = await superuser.query(
    'select signing_key_sealed from organizations.sso_connections where id = $1',
    [connection.id],
  );
  expect(String(rows[0]?.signing_key_sealed)).not.toContain('PRIVATE');
});

test('a connection from before requests were signed gets its key when it is used next', async () => {
  const { id } = practice.connection;
  const superuser = await world.connect('superuser');
  await superuser.query(
    'update organizations.sso_connections set signing_key_sealed = null, signing_certificate = null where id = $1',
    [id],
  );
  const [one, two] = await Promise.all([begin(), begin()]);
  for (const { url } of [one, two]) expect(new URL(url).searchParams.get('Signature')).toBeTruthy();
  const { items } = await api.as().sso.listSsoConnections({ query: {} }, practice.bearing);
  expect(items[0]).toMatchObject({ signingCertificate: expect.stringContaining('CERTIFICATE') });
});

test('an assertion is good once, for the browser that asked, and not for long', async () => {
  const { flow, form } = await visit();
  const query = await post(form);
  const other = await visit();
  const refused = async (of: Promise<unknown>) =>
    expect(await refusal(of)).toMatchObject({ status: 401, reason: 'provider-refused' });
  // Another browser has another trip, and this answer is not to its question.
  await refused(finish(other.flow, query));
  await finish(flow, query);
  await refused(finish(flow, query));
  const replayed = await visit();
  await post({ SAMLResponse: form.SAMLResponse, RelayState: replayed.form.RelayState });
  await refused(finish(replayed.flow, `state=${replayed.form.RelayState}`));
  const late = await visit();
  world.clock.advance(16 * minute);
  await refused(finish(late.flow, await post(late.form)));
  // What nobody asked for.
  expect(await post({ SAMLResponse: form.SAMLResponse })).toBe('state=');
});

test('a form at the address of another connection proves nothing', async () => {
  const { flow, form } = await visit();
  const elsewhere = 'sso-019a0000-0000-7000-8000-000000000000';
  const query = await post(form, elsewhere);
  expect(await refusal(finish(flow, query))).toMatchObject({ reason: 'provider-refused' });
});

test('what is no certificate is said beside its field', async () => {
  const { bearing: owner } = await aSignedInOwner(api);
  const { issuer, entryPoint } = provider;
  const certificate = `-----BEGIN CERTIFICATE-----\n${'A'.repeat(120)}\n-----END CERTIFICATE-----`;
  const body = { kind: 'saml', name: 'N', issuer, entryPoint, certificate } as const;
  const add = api.as().sso.addSsoConnection({ body }, owner);
  expect(await refusal(add)).toMatchObject({
    ...{ status: 400, reason: 'certificate', errors: [{ path: 'body.certificate' }] },
  });
});
