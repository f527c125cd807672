import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import type { Problem } from '@coachme/contracts/kit/problem';
import { expect, test } from 'vitest';
import { goneBy } from '#web/offline/gone.ts';

const refused = (problem: Partial<Problem> & Pick<Problem, 'code'>) =>
  new ApiError({
    type: 'about:blank',
    title: 'No',
    status: 400,
    errors: [],
    requestId: '1',
    ...problem,
  });

test('what was written has nowhere to go once its program is out of reach or archived', () => {
  expect(goneBy(refused({ code: 'not-found' }))).toBe('removed');
  expect(goneBy(refused({ code: 'conflict', reason: 'program-archived' }))).toBe('archived');
  expect(goneBy(refused({ code: 'stale', current: { status: 'archived' } }))).toBe('archived');
});

test('every other refusal leaves it where it is', () => {
  expect(goneBy(refused({ code: 'stale', current: { status: 'draft' } }))).toBeNull();
  expect(goneBy(refused({ code: 'invalid' }))).toBeNull();
  expect(goneBy(refused({ code: 'forbidden' }))).toBeNull();
  expect(goneBy(new NetworkError('away'))).toBeNull();
});
