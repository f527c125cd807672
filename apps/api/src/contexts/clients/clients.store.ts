import type { Client, ClientProfile } from '@coachme/contracts/clients.contract';
import { clientChanged } from '@coachme/contracts/clients.events';
import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { clientNotFound, requireClient, visibleTo } from './clients.queries.ts';
import { clientProfiles, clients } from './clients.tables.ts';
import { changedProfile, type ProfileChange } from './profile.rules.ts';
import { replaceThresholds } from './thresholds/thresholds.store.ts';

type NewClient = typeof clients.$inferInsert;
/** What lies in the row of the profile; figures that were measured have rows of their own. */
type ProfileRow = Omit<ClientProfile, 'thresholds'>;
type ClientChange = Partial<
  Pick<NewClient, 'name' | 'status' | 'userId' | 'coachUserId' | 'onboardedAt' | 'timeZone'>
>;

/** A new client row with its profile; false when the id is taken. */
export async function insertClient(
  ctx: Ctx,
  client: Omit<NewClient, 'organizationId' | 'createdAt' | 'updatedAt' | 'joinedAt'>,
  { thresholds: measured = [], ...profile }: ClientProfile,
): Promise<boolean> {
  const { organizationId } = ctx.actor;
  const stamps = { joinedAt: ctx.now, createdAt: ctx.now, updatedAt: ctx.now };
  const inserted = await ctx.tx
    .insert(clients)
    .values({ ...client, organizationId, ...stamps })
    .onConflictDoNothing({ target: [clients.organizationId, clients.id] })
    .returning({ id: clients.id });
  if (inserted.length === 0) return false;
  if (client.userId) ctx.forget({ about: 'person', userId: client.userId });
  await ctx.tx.insert(clientProfiles).values({ ...profile, organizationId, clientId: client.id });
  const whose = { id: client.id, userId: client.userId ?? null };
  await replaceThresholds(ctx, whose, { known: [], wanted: measured });
  await tellPhones(ctx, client.id, 1);
  return true;
}

/** Locks a client whom the actor may see, so that two who edit at once do so one after the other. */
export async function lockClient(ctx: Ctx, id: string, ifMatch: number | null): Promise<Client> {
  const [locked] = await ctx.tx
    .select({ id: clients.id })
    .from(clients)
    .where(and(visibleTo(ctx), eq(clients.id, id)))
    .for('update');
  if (!locked) throw clientNotFound();
  const client = await requireClient(ctx, id);
  if (ifMatch !== null && ifMatch !== client.revision) {
    throw new AppError('stale', 'client-changed', { current: client });
  }
  return client;
}

/** Writes a change of a locked client under the next revision. */
export async function updateClient(
  ctx: Ctx,
  id: string,
  { profile, ...change }: ClientChange & { readonly profile?: ProfileRow },
): Promise<void> {
  const { organizationId } = ctx.actor;
  const [changed] = await ctx.tx
    .update(clients)
    .set({ ...change, revision: sql`${clients.revision} + 1`, updatedAt: ctx.now })
    .where(and(eq(clients.organizationId, organizationId), eq(clients.id, id)))
    .returning({ revision: clients.revision });
  if (!changed) throw clientNotFound();
  if (change.userId) ctx.forget({ about: 'person', userId: change.userId });
  if (profile) {
    await ctx.tx
      .update(clientProfiles)
      .set(profile)
      .where(
        and(eq(clientProfiles.organizationId, organizationId), eq(clientProfiles.clientId, id)),
      );
  }
  await tellPhones(ctx, id, changed.revision);
  await ctx.publish(clientChanged({ clientId: id, revision: changed.revision }));
}

/** The client's own phone holds the profile. */
function tellPhones(ctx: Ctx, id: string, revision: number): Promise<void> {
  return ctx.change({ clientId: id, entity: 'client', entityId: id, revision });
}

/** Writes a changed profile of a locked client, and the figures where a list of them was given. */
export async function writeProfile(
  ctx: Ctx,
  client: Client,
  { given, ...change }: ClientChange & { readonly given: ProfileChange },
): Promise<void> {
  const { thresholds: wanted, ...rest } = given;
  const { thresholds: known = [], ...profile } = changedProfile(client.profile, rest);
  if (wanted) await replaceThresholds(ctx, client, { known, wanted });
  await updateClient(ctx, client.id, { ...change, profile });
}
