import { expect, test } from 'vitest';
import { lackingRights, tooOld } from './fitness.ts';

test('PostgreSQL 15 is too old, 16 and what follows is not', () => {
  expect(tooOld({ version: '15.8', major: 15 })).toBe(
    'DATABASE_URL leads to PostgreSQL 15.8, but CoachMe needs 16 to 18: upgrade it or use another.',
  );
  expect([16, 17, 18, 19].map((major) => tooOld({ version: '', major }))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a role needs the right to make roles, and the database or the right to make one', () => {
  const able = {
    ...{ version: '18.4', major: 18, role: 'ada', now: new Date(0) },
    ...{ mayMakeRoles: true, mayMakeDatabases: true, ownsDatabase: true, hasDatabase: true },
  };
  expect(lackingRights(able)).toBe(null);
  expect(lackingRights({ ...able, mayMakeRoles: false })).toMatch(/alter role ada createrole/);
  expect(lackingRights({ ...able, ownsDatabase: false })).toMatch(/make it the owner/);
  expect(lackingRights({ ...able, ownsDatabase: false, hasDatabase: false })).toBe(null);
  expect(lackingRights({ ...able, mayMakeDatabases: false, hasDatabase: false })).toMatch(
    /alter role ada createdb/,
  );
});
