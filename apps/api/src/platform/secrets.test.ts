import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addEncryptionKey, openSecrets } from '#platform/secrets';

const aFolder = () => mkdtempSync(path.join(tmpdir(), 'secrets-'));

test('secrets are made once, readable by their owner only', () => {
  const folder = aFolder();
  const first = openSecrets(folder);
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  const second = openSecrets(folder);
  expect(second.derive('database role app')).toBe(first.derive('database role app'));
  expect(second.tokenKey).toEqual(first.tokenKey);
});

test('what others keep in the same file stays', () => {
  const folder = aFolder();
  const file = path.join(folder, 'secrets.json');
  writeFileSync(file, '{"postgresPassword":"kept"}');
  openSecrets(folder);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ postgresPassword: 'kept' });
});

test('a signing key that was taken out is made anew, and everything else stays', () => {
  const folder = aFolder();
  const file = path.join(folder, 'secrets.json');
  const before = openSecrets(folder);
  const { tokenKey: _taken, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(rest));
  const after = openSecrets(folder);
  expect(after.tokenKey).not.toEqual(before.tokenKey);
  expect(after.derive('audit')).toBe(before.derive('audit'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject(rest);
});

test('one secret tells nothing of another, nor one installation of the next', () => {
  const one = openSecrets(aFolder());
  const other = openSecrets(aFolder());
  const derived = [one.derive('a'), one.derive('b'), other.derive('a')];
  expect(new Set(derived).size).toBe(3);
});

test('a new encryption key seals at once where the secrets are open, and opens what older ones sealed', () => {
  const folder = aFolder();
  const running = openSecrets(folder);
  const place = { table: 'a.b', column: 'c_sealed', row: 'r', organizationId: null };
  const old = running.vault.seal('kept', place);
  expect(addEncryptionKey(folder).version).toBe(2);
  expect(running.vault.open(old, place)).toBe('kept');
  expect(running.vault.reseal(old, place)).not.toBeNull();
  expect(running.vault.reseal(running.vault.seal('new', place), place)).toBeNull();
});
