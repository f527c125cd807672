import type { Actor, Hold } from '#platform/access/actor';
import type { Permission } from '#platform/access/permissions';
import { AppError } from '#platform/errors';

/** The first line of a verb: refuses whoever lacks the permission, over HTTP, in jobs and from automation alike. */
export function permit(ctx: { readonly actor: Actor }, permission: Permission): void {
  if (!ctx.actor.can.has(permission)) {
    // Who does not run the installation learns nothing of there being a console.
    if (permission.startsWith('platform:')) throw new AppError('not-found', 'no-such-path');
    const { hold } = ctx.actor;
    if (hold) throw new AppError('forbidden', hold, { detail: firstDo[hold] });
    throw new AppError('forbidden', `may-not-${permission.replace(':', '-')}`);
  }
}

/** The first line of a verb open to anyone; counted in architecture/open-verbs.json, with its reason. */
export function anyone(_ctx: object, _why: string): void {}

const firstDo: Readonly<Record<Hold, string>> = {
  'second-factor-required': 'This organization asks for a second factor. Set one up first.',
  'sso-required': 'This organization asks you to sign in with its own provider.',
};
