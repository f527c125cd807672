import type { RouteDef } from '@coachme/contracts/kit/route';
import {
  type Permission,
  permissions,
  permissionsOf,
  type Role,
} from '#platform/access/permissions';

/** How long somebody may act as another person without saying so anew: 30 minutes. */
export const actingMilliseconds = 30 * 60_000;

/**
 * What a coach may do as a client: see what the client sees, and log, answer and correct with them. What is the client's
 * alone to say is not in it: whom they are coached by, what they share, who read it, their account and their files.
 */
const asClient: readonly Permission[] = [
  'organization:read',
  'profile:read',
  'profile:update',
  'threshold:update',
  'coaching:read',
  'exercise:read',
  'assignment:read',
  'today:read',
  'workout:read',
  'workout:log',
  'sync:pull',
  'progress:read',
];

const neverForOperators: readonly Permission[] = [
  'access:read',
  'audit:read',
  'file:read',
  'import:read',
];

/** Who runs the installation looks at what the person sees and changes nothing. */
const asSomebody: readonly Permission[] = permissions.filter(
  (p) =>
    (p.endsWith(':read') || p === 'sync:pull' || p === 'client:view_all_gym') &&
    !neverForOperators.includes(p),
);

/** What may be done as somebody; never more than they may do themselves. */
export function permissionsWhileActing(
  acting: 'as-client' | 'as-somebody',
  roles: readonly Role[],
): ReadonlySet<Permission> {
  const theirs = permissionsOf(acting === 'as-client' ? ['client'] : roles);
  const allowed = acting === 'as-client' ? asClient : asSomebody;
  return new Set(allowed.filter((permission) => theirs.has(permission)));
}

const closedAreas = [
  'auth',
  'passkeys',
  'exports',
  'imports',
  'files',
  'sso-connections',
  'sso-domains',
];
const openInClosedAreas = ['GET /auth/me', 'GET /auth/acting', 'POST /auth/acting/end'];

/** Routes that ask for no permission of their own but are never meant for who acts as somebody: ways in, exports, files. */
export function isClosedWhileActing({ method, path }: Pick<RouteDef, 'method' | 'path'>): boolean {
  const [, area = ''] = path.split('/');
  return closedAreas.includes(area) && !openInClosedAreas.includes(`${method} ${path}`);
}
