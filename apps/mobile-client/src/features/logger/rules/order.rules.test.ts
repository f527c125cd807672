import { activeSet } from './active-set.rules.ts';
import { skipExercise } from './exercise-changes.rules.ts';
import { groupPlaceOf } from './group-place.rules.ts';
import {
  aDoneSet,
  anExercise,
  aPlan,
  aPrescription,
  aSession,
  aSet,
  idOf,
} from './logger.fixtures.ts';
import { afterSet, DEFAULT_REST_SECONDS, restAfter } from './order.rules.ts';

const at = (exercise: number, set: number) => ({ exerciseLogId: idOf(exercise), setId: idOf(set) });

describe('after a set of a single exercise', () => {
  const plan = aPlan([[10], [20]], () => [aPrescription(111, { restSeconds: 90 })]);
  const session = aSession([anExercise(10, [aDoneSet(11), aSet(12)]), anExercise(20, [aSet(21)])]);

  it('comes its next set, after the rest that the plan names', () => {
    expect(afterSet(session, plan, at(10, 11))).toEqual({ next: at(10, 12), restSeconds: 90 });
  });

  it('comes the next exercise when it is done, after two minutes where the plan is silent', () => {
    const done = {
      ...session,
      exercises: [anExercise(10, [aDoneSet(12)]), anExercise(20, [aSet(21)])],
    };
    expect(afterSet(done, plan, at(10, 12))).toEqual({
      next: at(20, 21),
      restSeconds: DEFAULT_REST_SECONDS,
    });
  });

  it('comes nothing and no rest when it was the last', () => {
    const done = aSession([anExercise(10, [aDoneSet(11)])]);
    expect(afterSet(done, plan, at(10, 11))).toEqual({ next: null, restSeconds: 0 });
  });

  it('comes a rest when the exercise is one’s own, since another set may be added', () => {
    const own = { ...anExercise(10, [aDoneSet(11)]), exercisePrescriptionId: null };
    expect(afterSet(aSession([own]), plan, at(10, 11))).toEqual({
      next: null,
      restSeconds: 90,
    });
  });

  it('comes no exercise that was left out', () => {
    const skipped = skipExercise(
      aSession([anExercise(10, [aDoneSet(11)]), anExercise(20, [aSet(21)])]),
      idOf(20),
      'time',
    );
    expect(afterSet(skipped, plan, at(10, 11)).next).toBeNull();
  });
});

it('is as long as the person wants it in this exercise, but none where none is due', () => {
  expect([restAfter(120, null), restAfter(120, 45), restAfter(0, 45)]).toEqual([120, 45, 0]);
});

describe('in a superset', () => {
  const plan = aPlan([[10, 20]]);
  const begun = aSession([
    anExercise(10, [aDoneSet(11), aSet(12)]),
    anExercise(20, [aSet(21), aSet(22)]),
  ]);

  it('the other exercise follows without rest', () => {
    expect(afterSet(begun, plan, at(10, 11))).toEqual({ next: at(20, 21), restSeconds: 0 });
  });

  it('the round ends with a rest and goes back to the first', () => {
    const round = {
      ...begun,
      exercises: [
        anExercise(10, [aDoneSet(11), aSet(12)]),
        anExercise(20, [aDoneSet(21), aSet(22)]),
      ],
    };
    expect(afterSet(round, plan, at(20, 21))).toEqual({
      next: at(10, 12),
      restSeconds: DEFAULT_REST_SECONDS,
    });
  });

  it('goes on where it was after a restart', () => {
    expect(activeSet(begun, plan)).toEqual(at(20, 21));
  });

  it('names the places as coaches write them', () => {
    const [first, second] = begun.exercises;
    expect([first, second].map((log) => log && groupPlaceOf(begun, plan, log))).toEqual([
      'A1',
      'A2',
    ]);
    expect(first && groupPlaceOf(begun, aPlan([[10], [20]]), first)).toBeNull();
  });
});

test('a session begins with its first open set and ends with none', () => {
  const plan = aPlan([[10]]);
  expect(activeSet(aSession([anExercise(10, [aSet(11)])]), plan)).toEqual(at(10, 11));
  expect(activeSet(aSession([anExercise(10, [aDoneSet(11)])]), plan)).toBeNull();
});
