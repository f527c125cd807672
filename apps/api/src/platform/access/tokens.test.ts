import { createLocalJWKSet, jwtVerify, SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { Tokens } from '#platform/access/tokens';
import { temporarySecrets } from '#platform/secrets';

const claims = {
  userId: '0198c0de-0000-7000-8000-000000000001',
  sessionId: '0198c0de-0000-7000-8000-000000000002',
  organizationId: '0198c0de-0000-7000-8000-000000000003',
  memberId: '0198c0de-0000-7000-8000-000000000004',
  permissionVersion: 3,
};
let now = new Date('2026-11-20T09:00:00Z');
let tokens: Tokens;
beforeAll(async () => {
  tokens = await Tokens.open(temporarySecrets(), () => now);
});

test('a token says who, in which organization, for fifteen minutes', async () => {
  const token = await tokens.sign(claims);
  expect(await tokens.verify(token)).toMatchObject(claims);
  now = new Date('2026-11-20T09:14:59Z');
  expect(await tokens.verify(token)).not.toBeNull();
  now = new Date('2026-11-20T09:15:01Z');
  expect(await tokens.verify(token)).toBeNull();
});

test('a token of another installation, kind or algorithm is none', async () => {
  const other = await Tokens.open(temporarySecrets(), () => now);
  expect(await tokens.verify(await other.sign(claims))).toBeNull();
  const secret = new TextEncoder().encode('a secret that is long enough for it');
  const forged = await new SignJWT({ sid: claims.sessionId })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .sign(secret);
  expect(await tokens.verify(forged)).toBeNull();
  const [header, payload] = (await tokens.sign(claims)).split('.');
  expect(await tokens.verify(`${header}.${payload}.`)).toBeNull();
});

test('anybody can check a token with the public keys, and the public keys hold no private part', async () => {
  const keys = createLocalJWKSet(tokens.keySet);
  const { payload } = await jwtVerify(await tokens.sign(claims), keys, { currentDate: now });
  expect(payload.sub).toBe(claims.userId);
  expect(JSON.stringify(tokens.keySet)).not.toContain('"d"');
});
