import { expect, test } from 'vitest';
import { readConfig } from '#platform/config';

const enough = { DATABASE_URL: 'postgres://localhost/coachme' };

test('only the database must be named; everything else has a value', () => {
  expect(readConfig(enough)).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: null });
});

test('a slash at the end of an address makes no difference', () => {
  const config = readConfig({ ...enough, COACHME_PUBLIC_URL: 'https://coach.example/' });
  expect(config.publicUrl).toBe('https://coach.example');
});

test('a wrong setting is named with what was given', () => {
  expect(() => readConfig({ ...enough, PORT: 'front door' })).toThrow(/PORT is "front door"/);
  expect(() => readConfig({})).toThrow(/DATABASE_URL/);
});
