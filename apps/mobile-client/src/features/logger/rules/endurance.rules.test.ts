import { lapped, started } from '@coachme/domain/endurance/endurance-guide.rules';
import { parseEnduranceShorthand } from '@coachme/domain/endurance/endurance-shorthand.rules';
import { entryOf, figureOf, runOf, secondsOfClock, withEntry, withRun } from './endurance.rules.ts';
import { anExercise, aSession, aSet, idOf } from './logger.fixtures.ts';

const read = parseEnduranceShorthand('5min easy, 1km @4:10');
const session = { sport: 'run' as const, items: read.ok ? read.items : [] };
const run10 = idOf(10);
const begun = aSession([anExercise(10, [aSet(11)])]);

test('where somebody is in the steps is kept in the log, and found there again', () => {
  const at = withRun(begun, run10, (run) =>
    lapped(session, started(run, 1000), { nowMs: 301_000, isSkipped: false }),
  );
  const [log] = at.exercises;
  expect(log && runOf(log)).toEqual({
    laps: [{ place: 0, durationSeconds: 300, distanceMeters: null, isSkipped: false }],
    stepStartedAtMs: 301_000,
    pausedAtMs: null,
  });
  expect(log && entryOf(log)).toMatchObject({ durationSeconds: 300, distanceMeters: null });
  expect(withRun(at, run10, (run) => run)).toBe(at);
});

test('what is said of a session completes its set and stops the clock', () => {
  const said = {
    ...{ durationSeconds: 570, distanceMeters: 2000, averageHeartRate: 158, rpe: 6 },
    note: 'Windy',
  };
  const going = withRun(begun, run10, (run) => started(run, 1000));
  const done = withEntry(going, run10, { ...said, nowMs: 600_000 });
  const [log] = done.exercises;
  expect(log?.sets).toMatchObject([{ durationSeconds: 570, rpe: 6, isCompleted: true }]);
  expect(log?.endurance).toMatchObject({ averageHeartRate: 158, stepStartedAt: null });
  expect(log && entryOf(log)).toEqual(said);
});

test.each([
  ['42:30', 2550],
  ['1:05:00', 3900],
  ['45', 2700],
  ['٤٢:٣٠', 2550],
  ['', null],
  ['fast', null],
  ['0', null],
])('a time typed as %j', (text, seconds) => {
  expect(secondsOfClock(text)).toBe(seconds);
});

test.each([
  ['5,2', 5.2],
  ['10', 10],
  ['', null],
  ['far', null],
])('a figure typed as %j', (text, figure) => {
  expect(figureOf(text)).toBe(figure);
});
