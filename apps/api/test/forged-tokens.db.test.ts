import { createHmac, generateKeyPairSync, randomUUIDv7, sign } from 'node:crypto';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporarySecrets } from '#platform/secrets';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type Cast, type World } from '#test/world';

let world: World;
let api: TestApi;
let cast: Cast;
let good: { readonly token: string; readonly claims: JWTPayload };

beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
  cast = world.aPractice();
  const token = await api.tokenFor(cast.coach);
  good = { token, claims: JSON.parse(String(Buffer.from(part(token, 1), 'base64url'))) };
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const part = (token: string, at: number): string => token.split('.')[at] ?? '';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = { alg: 'EdDSA', typ: 'at+jwt' };
const minutes = (count: number): number => (good.claims.iat ?? 0) + count * 60;

type Changes = {
  readonly header?: Record<string, unknown>;
  readonly claims?: Record<string, unknown>;
  readonly without?: readonly string[];
};

/** A token signed with the right key, and wrong in what it says. */
async function wellSigned({ header: more = {}, claims = {}, without = [] }: Changes) {
  const said = Object.entries({ ...good.claims, ...claims });
  const key = await importJWK(world.secrets.tokenKey, 'EdDSA');
  return new SignJWT(Object.fromEntries(said.filter(([name]) => !without.includes(name))))
    .setProtectedHeader({ ...header, ...more })
    .sign(key);
}

/** A token put together by hand, with whatever stands for its signature. */
const forged = (said: unknown, claims: unknown, signature = part(good.token, 2)): string =>
  `${encode(said)}.${encode(claims)}.${signature}`;

const publicPart = () => {
  const { d: _private, ...shown } = world.secrets.tokenKey;
  return shown;
};

/** Signed with another key, which the header may name or bring along. */
function bySomebody(said: Record<string, unknown>): string {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const jwk = publicKey.export({ format: 'jwk' });
  const first = `${encode({ ...header, ...said, ...('jwk' in said ? { jwk } : {}) })}.${encode(good.claims)}`;
  return `${first}.${sign(null, Buffer.from(first), privateKey).toString('base64url')}`;
}

/** The public key taken for a shared secret. */
function byPublicKeyAsSecret(alg: 'HS256' | 'HS512'): string {
  const first = `${encode({ ...header, alg })}.${encode(good.claims)}`;
  const hash = alg === 'HS256' ? 'sha256' : 'sha512';
  const secret = Buffer.from(publicPart().x, 'base64url');
  return `${first}.${createHmac(hash, secret).update(first).digest('base64url')}`;
}

const tamperings: Readonly<Record<string, () => string | Promise<string>>> = {
  'alg none, no signature': () => forged({ ...header, alg: 'none' }, good.claims, ''),
  'alg None, no signature': () => forged({ ...header, alg: 'None' }, good.claims, ''),
  'alg NONE with the old signature': () => forged({ ...header, alg: 'NONE' }, good.claims),
  'alg left out': () => forged({ typ: 'at+jwt' }, good.claims),
  'alg empty': () => forged({ ...header, alg: '' }, good.claims),
  'alg RS256 named': () => forged({ ...header, alg: 'RS256' }, good.claims),
  'alg ES256 named': () => forged({ ...header, alg: 'ES256' }, good.claims),
  'public key as HMAC secret, SHA-256': () => byPublicKeyAsSecret('HS256'),
  'public key as HMAC secret, SHA-512': () => byPublicKeyAsSecret('HS512'),
  'another key': () => bySomebody({}),
  'another key, brought along': () => bySomebody({ jwk: true }),
  'another key, at an address': () => bySomebody({ jku: 'https://evil.example/keys' }),
  'another key, by certificate address': () => bySomebody({ x5u: 'https://evil.example/cert' }),
  'key id of a file': () => bySomebody({ kid: '../../../../dev/null' }),
  'key id with SQL': () => bySomebody({ kid: "' union select 'secret' --" }),
  'key id with a command': () => bySomebody({ kid: '$(id)' }),
  'another installation': async () => {
    const key = await importJWK(temporarySecrets().tokenKey, 'EdDSA');
    return new SignJWT(good.claims).setProtectedHeader(header).sign(key);
  },
  'no signature': () => `${part(good.token, 0)}.${part(good.token, 1)}.`,
  'two parts': () => `${part(good.token, 0)}.${part(good.token, 1)}`,
  'four parts': () => `${good.token}.${part(good.token, 2)}`,
  'a signature cut short': () => good.token.slice(0, -4),
  'a signature of zeros': () => forged(header, good.claims, 'A'.repeat(86)),
  'another person, old signature': () => forged(header, { ...good.claims, sub: randomUUIDv7() }),
  'another organization, old signature': () =>
    forged(header, { ...good.claims, tid: cast.stranger.organizationId }),
  'another session, old signature': () => forged(header, { ...good.claims, sid: randomUUIDv7() }),
  'a longer life, old signature': () => forged(header, { ...good.claims, exp: minutes(600) }),
  'over since a second': () => wellSigned({ claims: { exp: minutes(0) - 1 } }),
  'over since a year': () => wellSigned({ claims: { exp: minutes(-525_600) } }),
  'no end': () => wellSigned({ without: ['exp'] }),
  'not good before an hour': () => wellSigned({ claims: { nbf: minutes(60) } }),
  'an end that is a word': () => wellSigned({ claims: { exp: 'tomorrow' } }),
  'another audience': () => wellSigned({ claims: { aud: 'other-api' } }),
  'no audience': () => wellSigned({ without: ['aud'] }),
  'another issuer': () => wellSigned({ claims: { iss: 'https://evil.example' } }),
  'no issuer': () => wellSigned({ without: ['iss'] }),
  'the type of an ID token': () => wellSigned({ header: { typ: 'JWT' } }),
  'no type': () => wellSigned({ header: { typ: undefined } }),
  'an extension that must be understood': () =>
    wellSigned({ header: { crit: ['exp'] } }).catch(() => bySomebody({ crit: ['evil'] })),
  'no person': () => wellSigned({ without: ['sub'] }),
  'a person who is no id': () => wellSigned({ claims: { sub: 'admin' } }),
  'no session': () => wellSigned({ without: ['sid'] }),
  'an organization that is a list': () => wellSigned({ claims: { tid: [cast.organizationId] } }),
  'a session that nobody has': () => wellSigned({ claims: { sid: randomUUIDv7() } }),
  'not JSON inside': () => `${part(good.token, 0)}.${Buffer.from('{').toString('base64url')}.x`,
  'the refresh token of somebody': () => 'x'.repeat(43),
};

test('the token that all of these were made from is good', async () => {
  const answer = await api.fetch('/api/v1/clients', {
    headers: { authorization: `Bearer ${good.token}`, 'x-client': 'mobile' },
  });
  expect(answer.status).toBe(200);
});

test.each(Object.keys(tamperings))('%s: 401, and nothing is said about why', async (name) => {
  const token = await tamperings[name]?.();
  const answer = await api.fetch('/api/v1/clients', {
    headers: { authorization: `Bearer ${token}`, 'x-client': 'mobile' },
  });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'unauthenticated', reason: 'sign-in-first' });
});
