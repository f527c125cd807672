import type { Role } from '@coachme/contracts/organizations.words';

export type { Role };

/** Everything a verb may ask for, `noun:verb`, singular. Whose row it is, the verb's rule decides. */
export const permissions = [
  'account:update',
  'organization:read',
  'organization:update',
  'organization:transfer',
  'branch:read',
  'branch:update',
  // Who was at a branch and when; the front desk marks who came.
  'attendance:read',
  'attendance:update',
  'role:read',
  'role:update',
  'team:read',
  'team:update',
  'member:read',
  'member:update',
  'member:remove',
  'invitation:read',
  'invitation:create',
  'invitation:revoke',
  'client:read',
  'client:create',
  'client:update',
  'client:archive',
  // Every client of the organization; without it, those one coaches.
  'client:view_all_gym',
  'profile:read',
  'profile:update',
  // What a client was measured at is theirs to say as well as the coach’s.
  'threshold:update',
  'coaching:read',
  'coaching:ask',
  'coaching:answer',
  'coaching:end',
  // What a client shares is theirs to say, and who read it theirs to know.
  'consent:update',
  'access:read',
  'client:act_as',
  'exercise:read',
  'exercise:create',
  'exercise:update',
  'exercise:archive',
  'program:read',
  'program:create',
  'program:update',
  'program:archive',
  'program:publish',
  'program:assign',
  'assignment:read',
  'assignment:update',
  // A smaller plan is the client's to accept as well as the coach's.
  'assignment:simplify',
  'today:read',
  'workout:read',
  'workout:log',
  'workout:delete',
  'workout:comment',
  'sync:pull',
  'progress:read',
  'dashboard:read',
  'activity:track_live',
  'report:gym_financial',
  'content:publish',
  // Training histories of other apps, of oneself or a client.
  'import:create',
  'import:read',
  // One's own files, and what everybody in the organization sees.
  'file:create',
  'file:read',
  'audit:read',
] as const;
/** What a role of an organization may give. */
export type RolePermission = (typeof permissions)[number];

/**
 * What only who runs the installation may do: no role gives it, whoever lacks it is told that nothing is there, and
 * the system acting in an organization has none of it either.
 */
export const platformPermissions = ['platform:read', 'platform:operate'] as const;
export type PlatformPermission = (typeof platformPermissions)[number];

export type Permission = RolePermission | PlatformPermission;

const notForCoaches: readonly RolePermission[] = [
  'organization:update',
  'organization:transfer',
  'branch:update',
  'role:update',
  'team:update',
  'member:update',
  'member:remove',
  'client:view_all_gym',
  'report:gym_financial',
  'content:publish',
  'audit:read',
];
const coaching = permissions.filter((permission) => !notForCoaches.includes(permission));

/** What every member may do, whatever roles they hold. */
export const permissionsOfEverybody: readonly RolePermission[] = [
  'account:update',
  'organization:read',
  'file:create',
  'file:read',
];

/** What each core role may do. A member with two roles may do what either may. */
export const permissionsOfRole: Readonly<Record<Role, readonly RolePermission[]>> = {
  owner: permissions,
  admin: permissions.filter((permission) => permission !== 'organization:transfer'),
  coach: coaching,
  client: [
    ...permissionsOfEverybody,
    'profile:read',
    'profile:update',
    'threshold:update',
    'attendance:read',
    'coaching:read',
    'coaching:ask',
    'coaching:answer',
    'coaching:end',
    'consent:update',
    'access:read',
    'exercise:read',
    'assignment:read',
    'assignment:simplify',
    'today:read',
    'workout:read',
    'workout:log',
    'workout:delete',
    'workout:comment',
    'sync:pull',
    'progress:read',
    'import:create',
    'import:read',
    'activity:track_live',
  ],
  editor: [...permissionsOfEverybody, 'exercise:read', 'program:read', 'content:publish'],
};

/** The permissions of a set of roles, core ones and what the organization's own roles add. */
export function permissionsOf(
  held: readonly Role[],
  added: readonly string[] = [],
): ReadonlySet<Permission> {
  const all = [...permissionsOfEverybody, ...held.flatMap((role) => permissionsOfRole[role])];
  return new Set<Permission>([...all, ...permissions.filter((known) => added.includes(known))]);
}
