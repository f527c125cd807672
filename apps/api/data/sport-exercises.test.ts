import { sportOf } from '@coachme/domain/endurance/exercise-sport.rules';
import { expect, test } from 'vitest';
import { libraryId } from './library-id.ts';

test.each([
  ['running', 'run'],
  ['Running_Treadmill', 'run'],
  ['Trail_Running_Walking', 'run'],
  ['walking', 'walk'],
  ['Bicycling', 'ride'],
  ['Rowing_Stationary', 'row'],
  ['swimming', 'swim'],
  ['Barbell_Full_Squat', null],
])('%s of the library is written as: %s', (key, sport) => {
  expect(sportOf(libraryId(key))).toBe(sport);
});
