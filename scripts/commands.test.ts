import { expect, test } from 'vitest';
import { usage } from '../apps/api/src/operations/command-line.ts';
import { needsDatabase } from './commands.ts';

const commands = new Set([...usage.matchAll(/coachme -- ([a-z-]+)/g)].map(([, name = '']) => name));

test('every command has the database that CoachMe brings, but the one that reads an archive alone', () => {
  expect(commands.size).toBeGreaterThan(10);
  expect([...commands].filter((name) => !needsDatabase(name))).toEqual(['verify']);
});

test('what is no command waits for nothing', () => {
  expect(needsDatabase('restroe')).toBe(false);
});
