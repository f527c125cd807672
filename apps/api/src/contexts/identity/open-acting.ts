import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { sessions } from './identity.tables.ts';
import { requireAnyPerson } from './people.queries.ts';

export type OpenActing = {
  readonly sessionId: string;
  /** As whom. */
  readonly userId: string;
  readonly organizationId: string;
  readonly actedBy: string;
  /** The own session of who acts. */
  readonly actingFrom: string;
  readonly reason: string;
  readonly endsAt: Date;
  readonly seen: { readonly userAgent: string | null; readonly address: string };
};

/** Begins a session in which somebody acts as another person; it cannot be renewed. Answers both names. Identity role only. */
export async function openActing(
  ctx: Ctx,
  { sessionId, userId, endsAt, reason, seen, ...of }: OpenActing,
): Promise<{ readonly name: string; readonly actedByName: string }> {
  anyone(ctx, 'the caller has asked whether who acts may');
  if (userId === of.actedBy) throw new AppError('conflict', 'yourself');
  const { name } = await requireAnyPerson(ctx, userId);
  const { name: actedByName } = await requireAnyPerson(ctx, of.actedBy);
  await ctx.tx.insert(sessions).values({
    id: sessionId,
    userId,
    surface: 'app',
    way: 'acting',
    currentOrganizationId: of.organizationId,
    userAgent: seen.userAgent,
    ipAddress: seen.address,
    actedBy: of.actedBy,
    actingFrom: of.actingFrom,
    actingReason: reason,
    expiresAt: endsAt,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  });
  return { name, actedByName };
}
