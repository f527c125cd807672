import { anExercise, aSession, idOf } from './logger.fixtures.ts';
import { landingPlace, placeExercise } from './reorder.rules.ts';

const session = aSession([10, 20, 30].map((number) => anExercise(number, [])));
const orderOf = (to: number) =>
  placeExercise(session, idOf(10), to).exercises.map(({ exerciseName }) => exerciseName);

it('puts an exercise where it is dropped, at most at the ends', () => {
  expect(orderOf(1)).toEqual(['Exercise 20', 'Exercise 10', 'Exercise 30']);
  expect(orderOf(9)).toEqual(['Exercise 20', 'Exercise 30', 'Exercise 10']);
  expect(placeExercise(session, idOf(10), -3)).toBe(session);
});

it('half a row decides where it lands', () => {
  expect(landingPlace(2, 29, 60)).toBe(2);
  expect(landingPlace(2, 31, 60)).toBe(3);
  expect(landingPlace(2, -91, 60)).toBe(0);
});
