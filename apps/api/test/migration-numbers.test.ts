import { expect, test } from 'vitest';
import { knownMigrations } from '#platform/db/migrate';

test('every migration has a number of its own, so that their order is nobody’s guess', () => {
  const numbers = knownMigrations().map((name) => name.slice(0, 4));
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
});
