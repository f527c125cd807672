import { expect, test } from 'vitest';
import { needsYou, perWeek, type Situation } from './needs-you.rules.ts';

const fine: Situation = {
  clientId: '0190a0a0-0000-7000-8000-000000000001',
  clientName: 'Amina',
  today: '2026-11-20',
  joinedOn: '2026-09-01',
  isOnboarded: true,
  lastWorkoutOn: '2026-11-18',
  missed: [],
  adherence: 0.9,
  program: { title: 'Base', endsOn: '2026-12-20' },
  lowMood: null,
  pain: null,
  weekly: [3, 3, 3],
};
const reasonsOf = (changes: Partial<Situation>) => needsYou([{ ...fine, ...changes }]);

test('a client who trains as planned needs nobody', () => {
  expect(reasonsOf({})).toEqual([]);
});

test('seven days without a session is silence, fourteen is urgent', () => {
  expect(reasonsOf({ lastWorkoutOn: '2026-11-14' })).toEqual([]);
  expect(reasonsOf({ lastWorkoutOn: '2026-11-13' })).toMatchObject([
    { reason: 'silent', urgency: 'today', evidence: { days: 7 } },
  ]);
  expect(reasonsOf({ lastWorkoutOn: '2026-11-06' })).toMatchObject([
    { reason: 'silent', urgency: 'now' },
  ]);
});

test('two missed days or adherence under 70 % ask for a word today', () => {
  expect(reasonsOf({ missed: ['2026-11-16'] })).toEqual([]);
  expect(reasonsOf({ missed: ['2026-11-16', '2026-11-19'] })).toMatchObject([
    { reason: 'missed-workouts', evidence: { missed: 2 } },
  ]);
  expect(reasonsOf({ adherence: 0.7 })).toEqual([]);
  expect(reasonsOf({ adherence: 0.69 })).toMatchObject([{ reason: 'low-adherence' }]);
});

test('no plan is not a bad adherence: the client needs a program', () => {
  expect(reasonsOf({ program: null, adherence: null })).toMatchObject([{ reason: 'no-program' }]);
  expect(reasonsOf({ program: null, isOnboarded: false })).toMatchObject([
    { reason: 'not-onboarded' },
  ]);
  expect(reasonsOf({ program: { title: 'Base', endsOn: '2026-11-27' } })).toMatchObject([
    { reason: 'program-ends' },
  ]);
});

test('what a client says comes before what the figures say, with the words', () => {
  const [first] = needsYou([
    {
      ...fine,
      clientId: '0190a0a0-0000-7000-8000-000000000002',
      missed: ['2026-11-10', '2026-11-12'],
    },
    { ...fine, lowMood: { mood: 2, comment: 'Knee hurts' } },
  ]);
  expect(first).toMatchObject({
    reason: 'low-mood',
    urgency: 'now',
    evidence: { quote: 'Knee hurts' },
  });
});

test('pain that is clear comes before a low mood; a trace of it is no reason', () => {
  const low = { lowMood: { mood: 2, comment: '' } };
  const reasonFor = (pain: number) =>
    needsYou([{ ...fine, ...low, pain: { pain, comment: 'Right knee' } }])[0];
  expect(reasonFor(6)).toMatchObject({
    reason: 'pain',
    urgency: 'now',
    evidence: { pain: 6, quote: 'Right knee' },
  });
  expect(reasonFor(2)).toMatchObject({ reason: 'low-mood' });
});

test('sessions are counted by week, the current one last', () => {
  expect(
    perWeek(
      ['2026-11-02', '2026-11-09', '2026-11-15', '2026-11-16', '2026-10-01'],
      '2026-11-20',
      3,
    ),
  ).toEqual([1, 2, 1]);
});

test('a lighter week that waits asks for a decision, with its evidence', () => {
  const deload = { since: '2026-11-19', stalled: 2, low: 0 };
  expect(needsYou([{ ...fine, deload }])).toMatchObject([
    { reason: 'deload', urgency: 'today', since: '2026-11-19', evidence: { stalled: 2, low: 0 } },
  ]);
});
