import type { Actor } from '#platform/access/actor';
import { AppError } from '#platform/errors';

/** A proof counts as fresh this long: ten minutes. */
const freshMilliseconds = 10 * 60_000;

/**
 * Refuses who has not proven themselves in the last ten minutes, by sign-in or by `POST auth/prove-again`: the second
 * line of a verb that changes how somebody gets in, or hands over what cannot be taken back.
 */
export function freshlyProven(ctx: { readonly actor: Actor; readonly now: Date }): void {
  const { provenAt } = ctx.actor;
  if (provenAt && ctx.now.getTime() - provenAt.getTime() < freshMilliseconds) return;
  throw new AppError('forbidden', 'prove-again', {
    detail: 'Prove once more that it is you, then go on.',
  });
}
