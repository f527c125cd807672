import { and, arrayContains, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { invitations, members } from '../organizations.tables.ts';

type Known = 'already-member' | 'already-invited';

/** Of many addresses, those who are clients here already, or hold an invitation that still holds. */
export async function knownAddresses(
  ctx: Ctx,
  emails: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  if (emails.length === 0) return new Map();
  const { organizationId } = ctx.actor;
  const invited = await ctx.tx
    .select({ email: invitations.email })
    .from(invitations)
    .where(
      and(
        eq(invitations.organizationId, organizationId),
        inArray(invitations.email, [...emails]),
        eq(invitations.role, 'client'),
        isNull(invitations.consumedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
      ),
    );
  const here = await ctx.tx
    .select({ email: members.email })
    .from(members)
    .where(
      and(
        eq(members.organizationId, organizationId),
        inArray(members.email, [...emails]),
        arrayContains(members.roles, ['client']),
      ),
    );
  return new Map<string, Known>([
    ...invited.map(({ email }) => [email ?? '', 'already-invited'] as const),
    ...here.map(({ email }) => [email, 'already-member'] as const),
  ]);
}
