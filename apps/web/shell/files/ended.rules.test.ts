import type { FileJob, FileJobState } from '@coachme/contracts/file-jobs.contract';
import { expect, test } from 'vitest';
import { endedSince } from './ended.rules.ts';

const job = (id: string, state: FileJobState): FileJob => ({
  ...{ id, state, kind: 'history', fileName: `${id}.csv`, progress: null, failure: null },
  ...{ canCancel: false, client: null, programId: null, createdAt: '2026-11-20T09:00:00.000Z' },
});

test('a file that was at work and has ended is told once', () => {
  const jobs = [job('a', 'reading'), job('b', 'writing'), job('c', 'done')];
  const first = endedSince(new Set(), jobs);
  expect(first).toEqual({ ended: [], watch: ['a', 'b'] });
  const later = [job('a', 'waiting'), job('b', 'taking-back'), job('c', 'done')];
  const second = endedSince(new Set(first.watch), later);
  expect(second.ended.map(({ id }) => id)).toEqual(['a']);
  expect(second.watch).toEqual(['b']);
  expect(endedSince(new Set(second.watch), later).ended).toEqual([]);
});

test('a file begun a moment ago is told too when the list first names it as done', () => {
  const { watch } = endedSince(new Set(['new']), [job('old', 'done')]);
  expect(endedSince(new Set(watch), [job('new', 'waiting'), job('old', 'done')])).toMatchObject({
    ended: [{ id: 'new' }],
    watch: [],
  });
});

test('what somebody else brought in this tab before is not told to who is signed in now', () => {
  expect(endedSince(new Set(['theirs']), [job('mine', 'done')]).ended).toEqual([]);
});
