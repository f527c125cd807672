import { expect, test } from 'vitest';
import { stateOf } from './today.rules.ts';

const today = '2026-11-20';

const cases = [
  { says: 'a day without a workout is due on its date', date: today, workout: null, state: 'due' },
  { says: 'and missed after it', date: '2026-11-19', workout: null, state: 'missed' },
  { says: 'and upcoming before it', date: '2026-11-21', workout: null, state: 'upcoming' },
  {
    says: 'a day trained late is done',
    date: '2026-11-18',
    workout: { id: 'w', isFinished: true, date: today },
    state: 'done',
  },
  {
    says: 'an open session is started',
    date: today,
    workout: { id: 'w', isFinished: false, date: today },
    state: 'started',
  },
] as const;

test.each(cases)('$says', ({ date, workout, state }) => {
  expect(stateOf(date, workout, today)).toBe(state);
});
