import { describe, expect, test } from 'vitest';
import { exerciseMatcher } from './exercise-match.rules.ts';

const library = [
  { id: 'leg-press', name: 'Leg Press', aliases: [], equipment: 'machine' },
  { id: 'smith-press', name: 'Smith Machine Leg Press', aliases: [], equipment: 'machine' },
  { id: 'pulldown', name: 'Wide-Grip Pulldown', aliases: ['Lat Pulldown'], equipment: 'cable' },
  { id: 'hammer', name: 'Hammer Curls', aliases: [], equipment: 'dumbbell' },
  { id: 'hammer-rope', name: 'Cable Hammer Curls - Rope', aliases: [], equipment: 'cable' },
  { id: 'push-up', name: 'Push-Up', aliases: [], equipment: 'body only' },
  {
    ...{ id: 'bike', name: 'Exercise Bike', aliases: ['cycling'], equipment: 'machine' },
    namesElsewhere: ['Air Bike'],
  },
  { id: 'crunch', name: 'Air Bike', aliases: [], equipment: 'body only' },
  { id: 'treadmill', name: 'Treadmill', aliases: ['running'], equipment: 'machine' },
  { id: 'run', name: 'Running', aliases: [], equipment: null, namesElsewhere: ['Running'] },
];
const matchOf = exerciseMatcher(library);

describe('the name of another app', () => {
  test.each([
    ['Leg Press (Machine)', 'leg-press'],
    ['Leg Press Machine', 'leg-press'],
    ['Lat Pulldown (Cable)', 'pulldown'],
    ['Hammer Curl (Dumbbell)', 'hammer'],
    ['Dumbbell Hammer Curl', 'hammer'],
  ])('"%s" is the one that is done with just that', (name, exerciseId) => {
    expect(matchOf(name)).toMatchObject({ match: 'matched', exerciseId });
  });

  test.each(['Lat Pulldown (Machine)', 'Hammer Curl (Barbell)', 'Leg Press (Cable)'])(
    '"%s" is asked for, since ours is done with something else',
    (name) => {
      expect(matchOf(name)).toMatchObject({ match: 'ambiguous', exerciseId: null });
    },
  );

  test('means what that app means by it, even where another is called the same here', () => {
    expect(matchOf('Air Bike')).toMatchObject({ match: 'matched', exerciseId: 'bike' });
    expect(matchOf('Running')).toMatchObject({ match: 'matched', exerciseId: 'run' });
  });

  test('is one’s own where somebody named an exercise so, and asked for where both may be', () => {
    const own = { id: 'own', name: 'Air Bike', aliases: [], namesElsewhere: ['Air Bike'] };
    expect(exerciseMatcher([own, ...library])('Air Bike')).toMatchObject({
      match: 'ambiguous',
      candidateIds: ['own', 'crunch'],
    });
    const others = library.filter(({ id }) => id !== 'crunch');
    expect(exerciseMatcher([own, ...others])('Air Bike')).toMatchObject({ exerciseId: 'own' });
  });

  test('that says equipment alone is no exercise', () => {
    expect(matchOf('Machine')).toMatchObject({ match: 'unknown' });
    expect(matchOf('')).toMatchObject({ match: 'unknown' });
  });
});
