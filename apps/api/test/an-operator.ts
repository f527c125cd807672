import type { Actor } from '#platform/access/actor';
import { permissionsOf, platformPermissions } from '#platform/access/permissions';
import type { World } from '#test/world';

/** Who runs the installation: somebody of an organization of their own, as everybody is. */
export function anOperator(world: World): Actor {
  const { owner } = world.aPractice();
  return { ...owner, can: new Set([...permissionsOf(['owner']), ...platformPermissions]) };
}
