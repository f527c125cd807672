import { SPORT_EXERCISES } from '@coachme/domain/endurance/endurance-prescription.rules';
import { expect, test } from 'vitest';
import { libraryId } from './library-id.ts';

test('sports are logged under exercises of the library', () => {
  for (const { id, key } of Object.values(SPORT_EXERCISES)) expect(id).toBe(libraryId(key));
});
