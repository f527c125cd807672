import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from './ports.ts';
import { checkAddress, checkDatabase, readSettings, WrongSetting } from './settings.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'coachme-settings-'));
});

afterEach(() => rmSync(home, { recursive: true }));

const read = (env: NodeJS.ProcessEnv) => readSettings({ COACHME_DATA: home, ...env });

test('nothing set means loopback, port 3000 and a PostgreSQL of our own', () => {
  expect(read({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataFolder: home,
    databaseUrl: null,
    publicUrl: null,
  });
});

test('a data folder that is not there yet is made', () => {
  const dataFolder = path.join(home, 'of', 'ours');
  expect(read({ COACHME_DATA: dataFolder }).dataFolder).toBe(dataFolder);
});

test.each(['0', '65536', '3000.5', 'three', '-1'])('PORT %s is refused by name', (given) => {
  expect(() => read({ PORT: given })).toThrow(new RegExp(`^PORT is "${given}", but must be`));
});

test('the database may be named in a file, and not in two places', () => {
  const file = path.join(home, 'database');
  writeFileSync(file, 'postgres://coach:secret@db/coachme\n');
  const named = { DATABASE_URL_FILE: file };
  expect(read(named).databaseUrl).toBe('postgres://coach:secret@db/coachme');
  expect(() => read({ ...named, DATABASE_URL: 'postgres://a/b' })).toThrow(WrongSetting);
  writeFileSync(file, 'mysql://coach:secret@db/coachme');
  expect(() => read(named)).toThrow(/^DATABASE_URL is "mysql:\/\/coach:…@db/);
  expect(() => read({ DATABASE_URL_FILE: `${file}.other` })).toThrow(/cannot be read \(ENOENT\)/);
});

test.each(['mysql://a:secret@host/name', 'host:5432', 'postgres://name:secret@host'])(
  'DATABASE_URL %s is refused without showing its password',
  (given) => {
    expect(() => read({ DATABASE_URL: given })).toThrow(/^DATABASE_URL is "/);
    expect(() => read({ DATABASE_URL: given })).not.toThrow(/secret/);
  },
);

test.each(['coach.example.org', 'ftp://coach.example.org', 'https://example.org/coach'])(
  'COACHME_PUBLIC_URL %s is refused by name',
  (given) => {
    expect(() => read({ COACHME_PUBLIC_URL: given })).toThrow(/^COACHME_PUBLIC_URL is "/);
  },
);

test('a data folder that cannot be is refused at once', () => {
  const file = path.join(home, 'file');
  writeFileSync(file, '');
  for (const folder of [file, path.join(file, 'inside'), '/proc/coachme']) {
    expect(() => read({ COACHME_DATA: folder })).toThrow(/^COACHME_DATA is "/);
  }
});

test('a taken port is refused with one that may be free', async () => {
  const server = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const settings = read({ PORT: String(port) });
  await expect(checkAddress(settings)).rejects.toThrow(`PORT is ${port}, where another program`);
  await new Promise((resolve) => server.close(resolve));
  await expect(checkAddress(settings)).resolves.toBeUndefined();
});

test('an address of another machine is refused', async () => {
  await expect(checkAddress(read({ HOST: '192.0.2.1' }))).rejects.toThrow(/^HOST is "192.0.2.1"/);
});

test('a database where nobody answers is refused without showing its password', async () => {
  const url = `postgres://coach:secret@127.0.0.1:${await freePort()}/coachme`;
  const refusal: unknown = await checkDatabase(url).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(WrongSetting);
  expect(String(refusal)).toContain('the connection was refused');
  expect(String(refusal)).not.toContain('secret');
});
