import { celebrationOf, recordSetIds } from './celebration.rules.ts';
import { skipExercise } from './exercise-changes.rules.ts';
import { endOf, finishWorkout, progressOf, resultOf, withFeedback } from './finish.rules.ts';
import { aDoneSet, anExercise, aSession, aSet, idOf } from './logger.fixtures.ts';

const nowMs = Date.parse('2026-11-20T10:40:00.000Z');
const session = aSession([
  anExercise(10, [aDoneSet(11, { kind: 'warm-up', loadKg: 60 }), aDoneSet(12), aSet(13)]),
  { ...anExercise(20, [aSet(21, { setPrescriptionId: null })]), exercisePrescriptionId: null },
]);

test('the result counts work, not warm-ups, against the plan', () => {
  expect(resultOf(session, nowMs)).toEqual({
    setCount: 1,
    plannedSetCount: 2,
    plannedDoneCount: 1,
    volumeKg: 500,
    durationSeconds: 2400,
  });
});

test('a finished session keeps what was prescribed and drops the empty sets of one’s own', () => {
  const finished = finishWorkout(session, nowMs);
  expect(finished.endedAt).toBe('2026-11-20T10:40:00.000Z');
  expect(finished.exercises.map(({ id, sets }) => [id, sets.length])).toEqual([[idOf(10), 3]]);
});

test('a session forgotten open ends with its last set', () => {
  expect(endOf(session, nowMs)).toBe(nowMs);
  const nextMorning = Date.parse('2026-11-21T07:00:00.000Z');
  expect(endOf(session, nextMorning)).toBe(Date.parse('2026-11-20T10:05:00.000Z'));
});

test('progress does not wait for what was left out', () => {
  expect(progressOf(session)).toEqual({ done: 2, all: 4 });
  expect(progressOf(skipExercise(session, idOf(10), 'pain'))).toEqual({ done: 2, all: 3 });
});

test('feedback is said piece by piece', () => {
  const said = withFeedback(withFeedback(session, { effort: 8 }), { comment: 'Knee fine' });
  expect(said.feedback).toMatchObject({ effort: 8, mood: null, comment: 'Knee fine' });
});

describe('a record in the moment', () => {
  const best = { loadKg: 102.5, reps: 5, setId: idOf(88), formula: null };
  const bests = { weight: { ...best, kind: 'weight', value: 102.5 } } as const;
  const sets = [
    aDoneSet(11, { loadKg: 100 }),
    aDoneSet(12, { loadKg: 105 }),
    aDoneSet(13, { loadKg: 105 }),
  ];

  it('is the heaviest load, measured against what stood before', () => {
    expect(celebrationOf(bests, sets, idOf(12))).toMatchObject({
      kind: 'weight',
      value: 105,
      beats: { value: 102.5, setId: idOf(88) },
    });
  });

  it('is not celebrated twice, nor for the first set ever', () => {
    expect(celebrationOf(bests, sets, idOf(13))).toBeNull();
    expect(celebrationOf({}, [aDoneSet(11)], idOf(11))).toBeNull();
  });

  it('marks the sets that beat one', () => {
    expect(recordSetIds(bests, sets).has(idOf(12))).toBe(true);
    expect(recordSetIds(bests, sets).has(idOf(13))).toBe(false);
  });
});
