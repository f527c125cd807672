import { exerciseMatcher } from '@coachme/domain/exercises/exercise-match.rules';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWorld, type World } from '#test/world';
import { libraryId } from '../../../../data/library-id.ts';
import entries from '../../../../data/names-elsewhere.json' with { type: 'json' };
import { programsFacade } from '../programs.facade.ts';

let world: World;
let library: Awaited<ReturnType<typeof programsFacade.wholeLibrary>>;
beforeAll(async () => {
  world = await aWorld();
  const { coach } = world.aPractice();
  library = await world.work.run(coach, (ctx) => programsFacade.wholeLibrary(ctx));
});
afterAll(() => world.end());

test('every name of another app that is written down finds its exercise', () => {
  const matchOf = exerciseMatcher(library);
  const found = entries.flatMap(({ id, names }) =>
    names.map((name) => [name, matchOf(name).exerciseId === libraryId(id)]),
  );
  expect(found.filter(([, isRight]) => !isRight)).toEqual([]);
  expect(found.length).toBeGreaterThan(100);
});

test.each([
  ['Bench Press (Barbell)', 'Barbell_Bench_Press_-_Medium_Grip'],
  ['Incline Bench Press (Dumbbell)', 'Incline_Dumbbell_Press'],
  ['Squat (Barbell)', 'Barbell_Full_Squat'],
  ['Deadlift (Barbell)', 'Barbell_Deadlift'],
  ['Romanian Deadlift (Barbell)', 'Romanian_Deadlift'],
  ['Overhead Press (Barbell)', 'Standing_Military_Press'],
  ['Shoulder Press (Dumbbell)', 'Dumbbell_Shoulder_Press'],
  ['Lateral Raise (Dumbbell)', 'Side_Lateral_Raise'],
  ['Lat Pulldown (Cable)', 'Wide-Grip_Lat_Pulldown'],
  ['Bent Over Row (Barbell)', 'Bent_Over_Barbell_Row'],
  ['Seated Row (Cable)', 'Seated_Cable_Rows'],
  ['Leg Press (Machine)', 'Leg_Press'],
  ['Leg Extension (Machine)', 'Leg_Extensions'],
  ['Lying Leg Curl (Machine)', 'Lying_Leg_Curls'],
  ['Seated Leg Curl (Machine)', 'Seated_Leg_Curl'],
  ['Standing Calf Raise (Machine)', 'Standing_Calf_Raises'],
  ['Hip Thrust (Barbell)', 'Barbell_Hip_Thrust'],
  ['Bicep Curl (Barbell)', 'Barbell_Curl'],
  ['Bicep Curl (Dumbbell)', 'Dumbbell_Bicep_Curl'],
  ['Hammer Curl (Dumbbell)', 'Hammer_Curls'],
  ['Triceps Pushdown', 'Triceps_Pushdown'],
  ['Face Pull (Cable)', 'Face_Pull'],
  ['Pull Up', 'Pullups'],
  ['Plank', 'Plank'],
])('"%s" is the exercise that a lifter means', (name, key) => {
  expect(exerciseMatcher(library)(name)).toMatchObject({
    match: 'matched',
    exerciseId: libraryId(key),
  });
});
