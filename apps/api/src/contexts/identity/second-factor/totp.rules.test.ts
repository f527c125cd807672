import { expect, test } from 'vitest';
import { newTotpSecret, stepOfCode, totpCode, totpUri } from './totp.rules.ts';

// RFC 6238, appendix B: the SHA-1 column, its last six digits; the secret is "12345678901234567890".
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  ['1970-01-01T00:00:59Z', '287082'],
  ['2005-03-18T01:58:29Z', '081804'],
  ['2005-03-18T01:58:31Z', '050471'],
  ['2009-02-13T23:31:30Z', '005924'],
  ['2033-05-18T03:33:20Z', '279037'],
  ['2603-10-11T11:33:20Z', '353130'],
])('at %s the code is %s', (at, code) => {
  expect(totpCode(secret, new Date(at))).toBe(code);
});

test('a code is good one step early and one late, and says which step it is', () => {
  const now = new Date('2026-11-20T09:00:15Z');
  const step = Math.floor(now.getTime() / 30_000);
  const at = (seconds: number) => totpCode(secret, new Date(now.getTime() + seconds * 1000));
  expect(stepOfCode(secret, at(0), now)).toBe(step);
  expect(stepOfCode(secret, at(-30), now)).toBe(step - 1);
  expect(stepOfCode(secret, at(30), now)).toBe(step + 1);
  expect(stepOfCode(secret, at(-60), now)).toBeNull();
  expect(stepOfCode(secret, at(60), now)).toBeNull();
});

test('a secret has 160 bits and no other has the same', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
});

test('the address for the QR code names account and product', () => {
  expect(totpUri(secret, 'amina@example.test')).toBe(
    `otpauth://totp/CoachMe:amina%40example.test?issuer=CoachMe&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
});
