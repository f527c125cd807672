import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyringOf, MasterKeys, watchedKeyring } from './keyring.ts';
import { type SealedPlace, vaultOf } from './seal.ts';

const aKey = (version: number) => ({ version, key: randomBytes(32).toString('base64url') });
const first = aKey(1);
const second = aKey(2);
const vault = vaultOf(keyringOf([first]));
const place: SealedPlace = {
  table: 'identity.totp_secrets',
  column: 'secret_sealed',
  row: '0198c0de-0000-7000-8000-000000000001',
  organizationId: null,
};

test('whatever is sealed opens in its place, and never looks the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const sealed = vault.seal(text, place);
      expect(vault.open(sealed, place)).toBe(Buffer.from(text).toString('utf8'));
      expect(sealed.equals(vault.seal(text, place))).toBe(false);
    }),
  );
});

test.each([
  { table: 'identity.passkeys' },
  { column: 'other_sealed' },
  { row: '0198c0de-0000-7000-8000-000000000002' },
  { organizationId: '0198c0de-0000-7000-8000-000000000003' },
])('copied to another place (%o) it does not open', (change) => {
  expect(() => vault.open(vault.seal('secret', place), { ...place, ...change })).toThrow();
});

test('a changed byte, wherever it is, is noticed', () => {
  const sealed = vault.seal('secret', place);
  for (const index of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => vault.open(changed, place)).toThrow();
  }
  expect(() => vault.open(Buffer.alloc(3), place)).toThrow('not a sealed value');
});

test('a rotation wraps anew what old keys sealed, and leaves the rest', () => {
  const rotated = vaultOf(keyringOf([first, second]));
  const old = vault.seal('secret', place);
  const renewed = rotated.reseal(old, place);
  expect(rotated.open(old, place)).toBe('secret');
  expect(renewed && rotated.open(renewed, place)).toBe('secret');
  expect(renewed && rotated.reseal(renewed, place)).toBeNull();
  expect(renewed && vaultOf(keyringOf([second])).open(renewed, place)).toBe('secret');
  expect(() => vaultOf(keyringOf([second])).open(old, place)).toThrow('Encryption key 1');
});

test('a running process seals with a key that was added to the file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coachme-keys-'));
  const file = path.join(folder, 'secrets.json');
  const write = (keys: unknown, at: number) => {
    writeFileSync(file, JSON.stringify(keys));
    utimesSync(file, at, at);
  };
  write([first], 1_000);
  const ring = watchedKeyring(file, (content) => MasterKeys.parse(content));
  expect(ring.newest()).toEqual(first);
  write([first, second], 2_000);
  expect(ring.newest()).toEqual(second);
  expect(ring.byVersion(1)).toEqual(first);
  rmSync(folder, { recursive: true });
});
