import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '#platform/config';

const folder = mkdtempSync(path.join(tmpdir(), 'coachme-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('a secret may lie in a file, with or without a line end', () => {
  const config = readConfig({
    DATABASE_URL_FILE: aFile('database', 'postgres://admin:word@db/coachme\n'),
    REDIS_URL_FILE: aFile('redis', 'redis://:word@redis:6379'),
  });
  expect(config.databaseUrl).toBe('postgres://admin:word@db/coachme');
  expect(config.redisUrl).toBe('redis://:word@redis:6379');
});

test('a file named by nothing is not asked for', () => {
  const env = { DATABASE_URL: 'postgres://localhost/coachme', REDIS_URL_FILE: '' };
  expect(readConfig(env).redisUrl).toBeNull();
});

test('two answers to one question are refused', () => {
  const env = {
    DATABASE_URL: 'postgres://a/b',
    DATABASE_URL_FILE: aFile('other', 'postgres://c/d'),
  };
  expect(() => readConfig(env)).toThrow('DATABASE_URL and DATABASE_URL_FILE are both set');
});

test('a file that is missing or empty is named, with what would be right', () => {
  const missing = path.join(folder, 'missing');
  expect(() => readConfig({ DATABASE_URL_FILE: missing })).toThrow(
    `The setting DATABASE_URL_FILE is "${missing}", which cannot be read (ENOENT): name a file that holds DATABASE_URL.`,
  );
  expect(() => readConfig({ DATABASE_URL_FILE: aFile('empty', '\n') })).toThrow('which is empty');
});

test('what a file holds is not shown when it is wrong', () => {
  const env = {
    DATABASE_URL: 'postgres://a/b',
    REDIS_URL_FILE: aFile('wrong', 'http://:word@redis'),
  };
  expect(() => readConfig(env)).toThrow('REDIS_URL is "http://…@redis"');
});
