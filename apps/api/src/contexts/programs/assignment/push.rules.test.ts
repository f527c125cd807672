import type { TrainingDay } from '@coachme/contracts/programs.words';
import { expect, test } from 'vitest';
import { isEmptyPush, pushed, type StandingDay } from './push.rules.ts';

const day = (id: string, notes = ''): TrainingDay => ({
  id,
  name: id,
  weekday: null,
  notes,
  groups: [],
});
const stands = (id: string, changes: Partial<StandingDay> = {}): StandingDay => ({
  id: `dated ${id}`,
  weekNumber: 1,
  dayNumber: 1,
  snapshot: day(id),
  trainedAt: null,
  begunAt: null,
  removedAt: null,
  setAside: null,
  changedAt: null,
  ...changes,
});
const planned = (id: string, notes = '', date = '2026-11-23') => ({
  date,
  weekNumber: 1,
  dayNumber: 1,
  lighter: null,
  day: day(id, notes),
});
const today = '2026-11-20';
const at = new Date(0);

test('days that were not begun take over what the program says now', () => {
  const push = pushed([stands('a'), stands('b')], [planned('a', 'new'), planned('b')], today);
  expect(push).toEqual({
    changed: [
      { id: 'dated a', weekNumber: 1, dayNumber: 1, lighter: null, snapshot: day('a', 'new') },
    ],
    added: [],
    removedIds: [],
    keptCount: 0,
  });
});

test('what was begun, trained, skipped or changed for this client stays', () => {
  const kept = [
    { trainedAt: at },
    { begunAt: at },
    { removedAt: at, setAside: 'skipped' },
    { changedAt: at },
  ].map((changes, index) => stands(`${index}`, changes));
  const plan = kept.map((_, index) => planned(`${index}`, 'new'));
  const push = pushed(kept, plan, today);
  expect(push).toMatchObject({ changed: [], removedIds: [], keptCount: 4 });
  expect(isEmptyPush(push)).toBe(true);
});

test('a day the program lost leaves the plan, one it gained comes in from today on', () => {
  const gained = [planned('new'), planned('past', '', '2026-11-02')];
  const push = pushed([stands('gone')], gained, today);
  expect(push.removedIds).toEqual(['dated gone']);
  expect(push.added.map((one) => one.day.id)).toEqual(['new']);
});

test('a plan that rests takes over too, and the same content is nothing to push', () => {
  const resting = stands('a', { removedAt: at, setAside: 'paused' });
  expect(pushed([resting], [planned('a', 'new')], today).changed).toHaveLength(1);
  expect(isEmptyPush(pushed([stands('a')], [planned('a')], today))).toBe(true);
});
