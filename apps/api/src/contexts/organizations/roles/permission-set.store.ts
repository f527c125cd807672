import { type Permission, permissions } from '#platform/access/permissions';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { givenWithoutHolding } from './giving.rules.ts';
import { permissionsBySubject } from './permission-subjects.ts';

const assignable: readonly string[] = Object.values(permissionsBySubject).flat();

/** Codes of a stored role that the running release still knows. */
export const knownOf = (codes: readonly string[]): ReadonlySet<Permission> =>
  new Set(permissions.filter((known) => codes.includes(known)));

/** Refuses a code that no role can be given. */
export function requireAssignable(codes: readonly string[]): string[] {
  const index = codes.findIndex((code) => !assignable.includes(code));
  if (index >= 0) {
    throw new AppError('invalid', 'no-such-permission', {
      field: `body.permissions.${index}`,
      detail: 'No role can be given this. GET /permissions lists what can.',
    });
  }
  return [...new Set(codes)].sort();
}

type Change = {
  readonly before: ReadonlySet<Permission>;
  readonly after: ReadonlySet<Permission>;
  readonly field?: string;
};

/** Refuses to give or take what the acting person does not hold themself. */
export function requireHeld({ actor }: Ctx, { before, after, field }: Change): void {
  const missing = givenWithoutHolding({ before, after, held: actor.can });
  if (missing === null) return;
  throw new AppError('forbidden', 'gives-more-than-held', {
    ...(field === undefined ? {} : { field }),
    detail: `Nobody gives or takes what they may not do themselves: ${missing}.`,
  });
}
