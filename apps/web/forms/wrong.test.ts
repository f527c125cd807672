import { Register } from '@coachme/contracts/identity.contract';
import { expect, test } from 'vitest';
import { wordFor } from './wrong.ts';

function wordsOf(values: object) {
  const parsed = Register.safeParse(values);
  return Object.fromEntries(
    (parsed.error?.issues ?? []).map((issue) => [issue.path.join('.'), wordFor(issue)]),
  );
}

test('an empty form says which fields are missing', () => {
  expect(wordsOf({})).toEqual({
    email: { key: 'required' },
    name: { key: 'required' },
    organizationName: { key: 'required' },
    password: { key: 'required' },
  });
});

test('a short password says how long it must be, a bad address that it is none', () => {
  const words = wordsOf({ email: 'amina', password: 'short', name: 'A', organizationName: 'B' });
  expect(words).toEqual({
    email: { key: 'email' },
    password: { key: 'tooShort', values: { count: 10 } },
  });
});
