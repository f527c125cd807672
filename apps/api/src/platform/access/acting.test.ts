import { api } from '@coachme/contracts/api';
import { routesOf } from '@coachme/contracts/kit/route';
import { expect, test } from 'vitest';
import { isClosedWhileActing, permissionsWhileActing } from '#platform/access/acting';
import { permissionsOf } from '#platform/access/permissions';

const theClientsAlone = [
  'account:update',
  'coaching:ask',
  'coaching:answer',
  'coaching:end',
  'consent:update',
  'access:read',
  'workout:delete',
  'workout:comment',
  'import:create',
  'file:create',
  'file:read',
] as const;

test('a coach acting as a client may do less than the client, and nothing else', () => {
  const can = permissionsWhileActing('as-client', ['client']);
  const client = permissionsOf(['client']);
  expect([...can].filter((permission) => !client.has(permission))).toEqual([]);
  expect(theClientsAlone.filter((permission) => can.has(permission))).toEqual([]);
  expect(can.has('workout:log')).toBe(true);
});

test('a client who also runs the organization is acted as the client alone', () => {
  expect(permissionsWhileActing('as-client', ['owner', 'client'])).toEqual(
    permissionsWhileActing('as-client', ['client']),
  );
});

test('who runs the installation reads what the person may read and changes nothing', () => {
  for (const role of ['owner', 'admin', 'coach', 'client', 'editor'] as const) {
    const can = permissionsWhileActing('as-somebody', [role]);
    const changing = [...can].filter((permission) =>
      /:(?!read|pull|view_all_gym)/.test(permission),
    );
    expect(changing).toEqual([]);
    expect([...can].filter((permission) => !permissionsOf([role]).has(permission))).toEqual([]);
  }
});

test('every way in, export and file is closed while acting; looking and ending are not', () => {
  const closed = routesOf(api).filter(({ route }) => isClosedWhileActing(route));
  const names = closed.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'auth.changeMe',
      'auth.switchOrganization',
      'waysIn.proveAgain',
      'secondFactor.getSecondFactors',
      'imports.exportWorkouts',
      'files.declareFile',
    ]),
  );
  expect(names).not.toContain('auth.me');
  expect(names).not.toContain('acting.endActing');
});
