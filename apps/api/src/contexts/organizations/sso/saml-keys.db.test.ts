import { verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl } from '#fixtures/organizations/providers/providers';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
import { aNameServer, type NameServer } from '#test/a-name-server';
import { aSamlProvider, type Bend, type SamlProvider } from '#test/a-saml-provider';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aConnectedPractice } from './sso.fixtures.ts';

let world: World;
let names: NameServer;
let provider: SamlProvider;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  names = await aNameServer();
  provider = await aSamlProvider();
  const config = { publicUrl, egressAllow: ['127.0.0.0/8'], dnsServers: [names.address] };
  api = await anApi(world, { usesRealMembers: true, config });
});
afterAll(async () => {
  await api.end();
  await provider.end();
  names.end();
  await world.end();
});

async function aPractice() {
  const { issuer, entryPoint, certificate } = provider;
  const wish = { kind: 'saml', name: 'Northside', issuer, entryPoint, certificate } as const;
  const practice = await aConnectedPractice(api, names, wish);
  const { id } = practice.connection;
  const params = { id };
  const keys = api.as().ssoKeys;
  const connection = async () => {
    const { items } = await api.as().sso.listSsoConnections({ query: {} }, practice.bearing);
    const [one] = items;
    if (one?.kind !== 'saml') throw new Error('It is a SAML connection.');
    return one;
  };
  return {
    ...{ ...practice, wish, connection },
    add: () => keys.addSsoKey({ params }, practice.bearing),
    switchOver: () => keys.switchSsoKey({ params }, practice.bearing),
    drop: () => keys.dropSsoKey({ params }, practice.bearing),
    change: (changes: { wantsEncrypted: boolean }) =>
      api.as().sso.changeSsoConnection({ params, body: { ...wish, ...changes } }, practice.bearing),
    metadata: async () =>
      (await (await api.fetch(`/api/v1/auth/provider/metadata/sso-${id}`)).text()).replace(
        /\s/g,
        '',
      ),
    begin: () => api.as().providers.beginProvider({ body: { email: `zuri@${practice.domain}` } }),
  };
}

type Practice = Awaited<ReturnType<typeof aPractice>>;

/** A whole trip; answers what was refused, which is `no-account-yet` for who was proven. */
async function outcome(practice: Practice, bend: Bend = {}) {
  const { url, flow } = await practice.begin();
  const who = { nameId: 'zuri-7', email: `zuri@${practice.domain}`, name: 'Zuri' };
  const form = await provider.signIn(url, who, bend);
  const id = `sso-${(await practice.connection()).id}`;
  const answer = await api.fetch(`/api/v1/auth/provider/return/${id}`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const query = new URL(answer.headers.get('location') ?? '', publicUrl).search.slice(1);
  const finish = api.as().providers.finishProvider({ body: { flow, provider: id, query } });
  return (await refusal(finish)).reason;
}

const proven = 'no-account-yet';
const refused = 'provider-refused';
const bare = (pem: string | null | undefined) => (pem ?? '').replace(/-----.*-----|\s/g, '');

/** Whether the request of a trip is signed by the key of this certificate. */
async function isSignedBy(practice: Practice, certificate: string | null): Promise<boolean> {
  const { searchParams } = new URL((await practice.begin()).url);
  const signed = new URLSearchParams();
  for (const name of ['SAMLRequest', 'RelayState', 'SigAlg']) {
    signed.set(name, searchParams.get(name) ?? '');
  }
  const signature = Buffer.from(searchParams.get('Signature') ?? '', 'base64');
  return verify('sha256', Buffer.from(`${signed}`), certificate ?? '', signature);
}

test('a key is renewed beside the old one: named first, then used, and nobody is kept out meanwhile', async () => {
  const practice = await aPractice();
  const old = (await practice.connection()).signingCertificate;
  expect((await refusal(practice.switchOver())).reason).toBe('no-next-key');
  await practice.add();
  const { otherKey } = await practice.connection();
  expect(otherKey?.isNext).toBe(true);
  // Asked for twice, it is the same.
  await practice.add();
  expect((await practice.connection()).otherKey).toEqual(otherKey);
  const next = otherKey?.certificate ?? null;
  const both = await practice.metadata();
  expect(both).toContain(bare(old));
  expect(both).toContain(bare(next));
  expect(await isSignedBy(practice, old)).toBe(true);
  expect(await outcome(practice, { encryptedFor: String(old) })).toBe(proven);

  await practice.switchOver();
  expect(await practice.connection()).toMatchObject({
    signingCertificate: next,
    otherKey: { certificate: old, isNext: false },
  });
  expect(await isSignedBy(practice, next)).toBe(true);
  expect(await practice.metadata()).not.toContain(bare(old));
  // A provider that has not read the document again still encrypts for the old one.
  expect(await outcome(practice, { encryptedFor: String(old) })).toBe(proven);
  expect(await outcome(practice, { encryptedFor: String(next) })).toBe(proven);
  await practice.drop();
  expect((await practice.connection()).otherKey).toBeNull();
  expect(await outcome(practice, { encryptedFor: String(old) })).toBe(refused);
  expect(await outcome(practice, { encryptedFor: String(next) })).toBe(proven);
});

test('the new key lies sealed, can be taken back, and is made by who has freshly proven', async () => {
  const practice = await aPractice();
  await practice.add();
  const root = await world.connect('superuser');
  const { rows } = await root.query(
    'select other_key_sealed from organizations.sso_connections where id = $1',
    [(await practice.connection()).id],
  );
  expect(String(rows[0]?.other_key_sealed)).not.toContain('PRIVATE');
  await practice.drop();
  expect((await practice.connection()).otherKey).toBeNull();
  world.clock.advance(11 * 60_000);
  for (const change of [practice.add, practice.switchOver, practice.drop]) {
    expect(await refusal(change())).toMatchObject({ status: 403, reason: 'prove-again' });
  }
});

const cbc = 'http://www.w3.org/2001/04/xmlenc#aes256-cbc';
const gcm = 'http://www.w3.org/2009/xmlenc11#aes256-gcm';
const oaep = 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p';
const tampered = (xml: string) =>
  xml.replace(
    /(<\/e:EncryptedKey>[\s\S]*<e:CipherValue>|<\/[\w:]*EncryptedKey>[\s\S]*CipherValue>)([^<]{40})/,
    (_, before: string, text: string) => `${before}${[...text].toReversed().join('')}`,
  );

const wrong: Readonly<Record<string, Bend>> = {
  'without a signature inside': { isUnsigned: true },
  'signed inside by another key': { isForeign: true },
  'with its cipher text changed': { rewrite: tampered },
  'by a key wrapped the way that leaks': {
    encryption: { content: gcm, key: 'http://www.w3.org/2001/04/xmlenc#rsa-1_5' },
  },
  'by 3DES': {
    encryption: { content: 'http://www.w3.org/2001/04/xmlenc#tripledes-cbc', key: oaep },
  },
  'twice in one answer': {
    rewrite: (xml) =>
      xml.replace(/(<saml:EncryptedAssertion>[\s\S]*<\/saml:EncryptedAssertion>)/, '$1$1'),
  },
  'with a comment to hide in': {
    rewrite: (xml) => xml.replace('<samlp:Status>', '<!-- --><samlp:Status>'),
  },
  'for somebody else': { audience: 'https://another.example' },
  'too old': { endedMinutesAgo: 10 },
};

test('an encrypted assertion is opened and believed as any other, and refused for the same reasons', async () => {
  const practice = await aPractice();
  const { signingCertificate } = await practice.connection();
  const encryptedFor = String(signingCertificate);
  expect(await outcome(practice, { encryptedFor })).toBe(proven);
  expect(await outcome(practice, { encryptedFor, encryption: { content: cbc, key: oaep } })).toBe(
    proven,
  );
  for (const [what, bend] of Object.entries(wrong)) {
    expect([what, await outcome(practice, { encryptedFor, ...bend })]).toEqual([what, refused]);
  }
  const stranger = await aPractice();
  const theirs = String((await stranger.connection()).signingCertificate);
  expect(await outcome(practice, { encryptedFor: theirs })).toBe(refused);
});

const sha256 = {
  digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
  mask: 'http://www.w3.org/2009/xmlenc11#mgf1sha256',
  hash: 'sha256',
};

test('what Keycloak encrypts by itself, in a signed envelope, is opened by either key of ours', async () => {
  const practice = await aPractice();
  const encryptedFor = String((await practice.connection()).signingCertificate);
  const keycloak = { encryptedFor, encryption: sha256, isEnvelopeSigned: true };
  expect(await outcome(practice, keycloak)).toBe(proven);
  expect(await outcome(practice, { ...keycloak, isForeign: true })).toBe(refused);
  await practice.add();
  await practice.switchOver();
  expect(await outcome(practice, keycloak)).toBe(proven);
});

test('where answers have to be encrypted, one that is not is refused, however well it is signed', async () => {
  const practice = await aPractice();
  const encryptedFor = String((await practice.connection()).signingCertificate);
  await practice.change({ wantsEncrypted: true });
  expect((await practice.connection()).wantsEncrypted).toBe(true);
  expect(await outcome(practice)).toBe(refused);
  expect(await outcome(practice, { encryptedFor })).toBe(proven);
  // Left out, it stays.
  const { wish, connection, bearing } = practice;
  const params = { id: (await connection()).id };
  await api.as().sso.changeSsoConnection({ params, body: wish }, bearing);
  expect((await connection()).wantsEncrypted).toBe(true);
  await practice.change({ wantsEncrypted: false });
  expect(await outcome(practice)).toBe(proven);
});
