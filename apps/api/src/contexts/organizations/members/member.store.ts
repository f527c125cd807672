import { and, arrayContains, asc, eq, or } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { members } from '../organizations.tables.ts';
import { memberColumns } from './members.queries.ts';
import type { RoleRefusal } from './roles.rules.ts';

/** Locked together, so that two owners who step down at once do not both succeed. */
export async function lockMemberAndOwners(ctx: Ctx, id: string) {
  const rows = await ctx.tx
    .select(memberColumns)
    .from(members)
    .where(
      and(
        eq(members.organizationId, ctx.actor.organizationId),
        or(eq(members.id, id), arrayContains(members.roles, ['owner'])),
      ),
    )
    .orderBy(asc(members.id))
    .for('update');
  const member = rows.find((row) => row.id === id);
  if (!member) throw new AppError('not-found', 'member');
  return { member, ownerCount: rows.filter(({ roles }) => roles.includes('owner')).length };
}

/** The answer to a change of owners that may not be. */
export function refusedRoles(refusal: RoleRefusal): AppError {
  switch (refusal) {
    case 'last-owner':
      return new AppError('conflict', refusal, {
        detail: 'An organization needs an owner. Make somebody else owner first.',
      });
    case 'only-owner-changes-owners':
      return new AppError('forbidden', refusal);
  }
}
