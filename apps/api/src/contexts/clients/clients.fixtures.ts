import type { ClientProfile } from '@coachme/contracts/clients.contract';
import type { Ctx } from '#platform/db/work';
import { Again } from '#platform/http/answer';
import { clientProfiles, clients } from './clients.tables.ts';
import { coachWithoutAsking, shareOwnData } from './coaching/share-by-joining.ts';
import { emptyProfile } from './profile.rules.ts';
import { setThreshold } from './thresholds/set-threshold.ts';

type Changes = Partial<typeof clients.$inferInsert> & { readonly profile?: Partial<ClientProfile> };

/** For tests of any context: a client who shares everything with the acting coach and trains Monday, Wednesday and Friday. Give `userId` for one who signs in. */
export async function aClient(ctx: Ctx, { profile, ...changes }: Changes = {}) {
  const { organizationId, userId } = ctx.actor;
  const client = {
    organizationId,
    id: ctx.newId(),
    userId: null,
    coachUserId: userId,
    name: 'Sam',
    email: null,
    status: 'active' as const,
    timeZone: 'UTC',
    joinedAt: ctx.now,
    createdAt: ctx.now,
    updatedAt: ctx.now,
    ...changes,
  };
  await ctx.tx.insert(clients).values(client);
  await ctx.tx
    .insert(clientProfiles)
    .values({ ...emptyProfile, ...profile, organizationId, clientId: client.id });
  const { id: clientId, coachUserId } = client;
  if (client.userId !== null) await shareOwnData(ctx, { clientId, userId: client.userId });
  if (coachUserId !== null) await coachWithoutAsking(ctx, { clientId, coachUserId });
  return client;
}

/** The id of a figure a client was measured at. */
export async function aThreshold(ctx: Ctx, clientId: string): Promise<string> {
  const body = { kind: 'threshold-pace', value: 265, measuredOn: '2026-11-01' } as const;
  const made = await setThreshold(ctx, { params: { id: clientId }, body });
  return (made instanceof Again ? made.value : made).id;
}
