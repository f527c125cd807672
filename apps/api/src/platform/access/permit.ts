import type { Actor } from '#platform/access/actor';
import type { Permission } from '#platform/access/permissions';
import { AppError } from '#platform/errors';

/** The first line of a verb: refuses whoever lacks the permission, over HTTP, in jobs and from automation alike. */
export function permit(ctx: { readonly actor: Actor }, permission: Permission): void {
  if (!ctx.actor.can.has(permission)) {
    // Who does not run the installation learns nothing of there being a console.
    if (permission.startsWith('platform:')) throw new AppError('not-found', 'no-such-path');
    throw new AppError('forbidden', `may-not-${permission.replace(':', '-')}`);
  }
}

/** The first line of a verb open to anyone; counted in architecture/open-verbs.json, with its reason. */
export function anyone(_ctx: object, _why: string): void {}
