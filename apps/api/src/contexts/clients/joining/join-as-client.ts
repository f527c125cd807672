import { clientJoined } from '@coachme/contracts/clients.events';
import type { ConsentScope } from '@coachme/contracts/consent.words';
import type { User } from '@coachme/contracts/identity.contract';
import { and, eq, isNull, ne } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { insertClient, updateClient } from '../clients.store.ts';
import { clients } from '../clients.tables.ts';
import { shareByJoining } from '../coaching/share-by-joining.ts';
import { emptyProfile } from '../profile.rules.ts';

export type JoinAsClient = {
  readonly user: User;
  readonly coachUserId: string | null;
  /** The address the coach wrote on the invitation: only that lets somebody take over a row the coach prepared. */
  readonly invitedEmail: string | null;
  /** What they chose to share; unless given, what is asked for by default. */
  readonly scopes?: readonly ConsentScope[] | undefined;
};

/** Makes the acting person a client, taking over the row the coach prepared for their address. */
export async function joinAsClient(
  ctx: Ctx,
  { user, coachUserId, invitedEmail, scopes }: JoinAsClient,
): Promise<void> {
  anyone(ctx, 'an invitation was consumed for this person');
  const prepared = invitedEmail === null ? null : await lockPrepared(ctx, invitedEmail);
  const id = prepared?.id ?? ctx.newId();
  if (prepared) {
    await updateClient(ctx, id, { userId: user.id, timeZone: user.timeZone });
  } else {
    const { id: userId, name, email, timeZone, weightUnit } = user;
    await insertClient(
      ctx,
      { id, userId, coachUserId, name, email: email || null, timeZone },
      { ...emptyProfile, weightUnit },
    );
  }
  const coachOfClient = prepared ? prepared.coachUserId : coachUserId;
  await shareByJoining(ctx, { clientId: id, coachUserId: coachOfClient, scopes });
  await ctx.publish(clientJoined({ clientId: id, userId: user.id, coachUserId: coachOfClient }));
}

async function lockPrepared(ctx: Ctx, email: string) {
  const [row] = await ctx.tx
    .select({ id: clients.id, coachUserId: clients.coachUserId })
    .from(clients)
    .where(
      and(
        eq(clients.organizationId, ctx.actor.organizationId),
        eq(clients.email, email),
        isNull(clients.userId),
        ne(clients.status, 'archived'),
      ),
    )
    .orderBy(clients.createdAt)
    .limit(1)
    .for('update');
  return row ?? null;
}
