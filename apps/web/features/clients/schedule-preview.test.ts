import type { Program } from '@coachme/contracts/programs.words';
import { expect, test } from 'vitest';
import { previewDays } from './schedule-preview.ts';

const day = (id: string, weekday: number | null) => ({
  id,
  name: `Day ${id}`,
  weekday,
  notes: '',
  groups: [],
});

const program: Program = {
  id: 'program',
  title: 'Base',
  description: '',
  status: 'published',
  weekCount: 2,
  dayCount: 3,
  assignedCount: 0,
  about: { type: null, difficulty: null, goals: [], intensity: null, coachNotes: '' },
  figures: { setsPerWeek: 0, sessionMinutes: 0, deloadWeekCount: 0 },
  updatedAt: '2026-11-20T08:00:00Z',
  revision: 1,
  weeks: [
    { id: 'w1', name: '', days: [day('a', 1), day('b', 4)] },
    { id: 'w2', name: '', days: [day('c', 2)] },
  ],
};

test('in sequence the days fall on the days the client trains', () => {
  const wanted = { startsOn: '2026-11-20', layout: 'sequence', trainingDays: [1, 3, 5] } as const;
  expect(previewDays(program, wanted).map(({ date, name }) => `${date} ${name}`)).toEqual([
    '2026-11-20 Day a',
    '2026-11-23 Day b',
    '2026-11-27 Day c',
  ]);
});

test('by weekday each day keeps its own', () => {
  const wanted = { startsOn: '2026-11-23', layout: 'weekday', trainingDays: [] } as const;
  expect(previewDays(program, wanted).map(({ date, week }) => `${date} ${week}`)).toEqual([
    '2026-11-23 1',
    '2026-11-26 1',
    '2026-12-01 2',
  ]);
});

test('days that cannot be laid show no dates', () => {
  const wanted = { startsOn: '', layout: 'sequence', trainingDays: [1] } as const;
  expect(previewDays(program, wanted)).toEqual([]);
});
