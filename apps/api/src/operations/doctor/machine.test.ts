import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { inWords } from './finding.ts';
import { lookAtDataFolder, lookAtDisk, lookAtNode, lookAtSecrets } from './machine.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'coachme-doctor-'));
const secrets = path.join(folder, 'secrets.json');
beforeEach(() => {
  chmodSync(folder, 0o700);
  rmSync(secrets, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(content: string, mode: number): void {
  writeFileSync(secrets, content);
  chmodSync(secrets, mode);
}

test('the Node that runs this is good, an older one is not', () => {
  expect(lookAtNode()).toMatchObject({ state: 'ok' });
  expect(lookAtNode('24.1.0')).toMatchObject({ state: 'wrong', says: '24.1.0 is older than 26' });
});

test('the data folder must be there, be a folder, and be changed by nobody else', () => {
  expect(lookAtDataFolder(folder)).toMatchObject({ state: 'ok' });
  expect(lookAtDataFolder(path.join(folder, 'none'))).toMatchObject({
    state: 'wrong',
    says: expect.stringContaining('there is no such file or folder'),
  });
  write('{}', 0o700);
  expect(lookAtDataFolder(secrets)).toMatchObject({ state: 'wrong' });
  chmodSync(folder, 0o777);
  expect(inWords(lookAtDataFolder(folder))).toMatch(/^attention .*other users\n +chmod go-w /);
});

test('secrets are whole and only their owner reads them', () => {
  expect(lookAtSecrets(folder)).toMatchObject({ state: 'attention' });
  write('{}', 0o600);
  expect(lookAtSecrets(folder)).toMatchObject({ state: 'ok' });
  chmodSync(secrets, 0o644);
  expect(inWords(lookAtSecrets(folder))).toMatch(/^WRONG .*\(mode 644\)\n +chmod 600 /);
  write('{"half', 0o600);
  expect(lookAtSecrets(folder)).toMatchObject({
    state: 'wrong',
    says: expect.stringContaining('only half there'),
  });
});

test('a disk is asked how much is free', () => {
  expect(lookAtDisk(folder).says).toMatch(/^[\d.]+ GB free for /);
  expect(lookAtDisk(path.join(folder, 'none'))).toMatchObject({ state: 'wrong' });
});
