import { expect, test } from 'vitest';
import { permissions, permissionsOfEverybody } from '#platform/access/permissions';
import { permissionsBySubject } from './permission-subjects.ts';

/** What an owner does as an owner, and no role can be given. */
const ownersAlone = ['organization:transfer'];

test('every permission can be given by a role, or belongs to everybody or to owners alone', () => {
  const listed = [
    ...Object.values(permissionsBySubject).flat(),
    ...permissionsOfEverybody,
    ...ownersAlone,
  ];
  expect(listed.toSorted()).toEqual([...permissions].toSorted());
});

test('the codes that programs elsewhere know by name exist', () => {
  expect(permissions).toEqual(
    expect.arrayContaining([
      'program:create',
      'program:assign',
      'client:view_all_gym',
      'activity:track_live',
      'report:gym_financial',
      'content:publish',
    ]),
  );
});
