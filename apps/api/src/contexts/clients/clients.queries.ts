import type { Client } from '@coachme/contracts/clients.contract';
import { and, asc, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { organizationsFacade } from '#contexts/organizations';
import { sharedWithMe } from '#platform/access/scopes';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { clientProfiles, clients } from './clients.tables.ts';
import { type StoredThreshold, thresholdsOfClient } from './thresholds/thresholds.store.ts';

const profile = {
  goals: clientProfiles.goals,
  injuries: clientProfiles.injuries,
  equipment: clientProfiles.equipment,
  trainingDays: clientProfiles.trainingDays,
  trainingAge: clientProfiles.trainingAge,
  birthDate: clientProfiles.birthDate,
  heightCm: clientProfiles.heightCm,
  weightUnit: clientProfiles.weightUnit,
};

const profileOfClient = and(
  eq(clientProfiles.organizationId, clients.organizationId),
  eq(clientProfiles.clientId, clients.id),
);

export const clientNotFound = (): AppError => new AppError('not-found', 'client');

/**
 * Which clients the actor may see: all with `client:view_all_gym`, those they or their team coach with
 * `client:read`, and themself. Whoever is not among them is as good as absent.
 */
export function visibleTo(ctx: Ctx): SQL | undefined {
  const { actor } = ctx;
  const inOrganization = eq(clients.organizationId, actor.organizationId);
  if (actor.can.has('client:view_all_gym')) return inOrganization;
  const isThemself = eq(clients.userId, actor.userId);
  if (!actor.can.has('client:read')) return and(inOrganization, isThemself);
  const coaches = [...organizationsFacade.coachesWhoseClientsISee(ctx)];
  return and(
    inOrganization,
    or(inArray(clients.coachUserId, coaches), isCoachedBy(ctx), isThemself),
  );
}

/** Also whom one coaches beside the primary coach, or stands in for, at this time. */
const isCoachedBy = ({ actor, now }: Ctx): SQL =>
  inArray(
    clients.id,
    sql`(select g.client_id from clients.coachings g where g.organization_id = ${actor.organizationId}
      and g.coach_user_id = ${actor.userId} and g.accepted_at is not null and g.ended_at is null
      and g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now}))`,
  );

/** Clients who share their training with the actor now. */
export const sharesTraining = (ctx: Ctx): SQL =>
  sql`'training' = any(${sharedWithMe(ctx, clients.id)})`;

/** Refuses with not-found unless the actor may see this client; answers who the client is. */
export async function requireVisible(ctx: Ctx, id: string) {
  const [row] = await ctx.tx
    .select({
      id: clients.id,
      userId: clients.userId,
      coachUserId: clients.coachUserId,
      shared: sharedWithMe(ctx, clients.id),
    })
    .from(clients)
    .where(and(visibleTo(ctx), eq(clients.id, id)));
  if (!row) throw clientNotFound();
  return row;
}

/** Clients in the shape of the contract, coaches and whoever measured named, in two statements. */
export async function readClients(ctx: Ctx, where: SQL | undefined): Promise<Client[]> {
  const rows = await ctx.tx
    .select({
      client: clients,
      profile,
      measured: thresholdsOfClient,
      shared: sharedWithMe(ctx, clients.id),
    })
    .from(clients)
    .innerJoin(clientProfiles, profileOfClient)
    .where(where)
    .orderBy(asc(clients.name), asc(clients.id));
  const named = rows.flatMap(({ client, measured }) => [
    ...(client.coachUserId ? [client.coachUserId] : []),
    ...(measured ?? []).map(({ setBy }) => setBy),
  ]);
  const names = await organizationsFacade.namesOf(ctx, named);
  return rows.map(({ client, profile, measured, shared }) => ({
    id: client.id,
    userId: client.userId,
    name: client.name,
    email: client.email,
    status: client.status,
    coach: names.get(client.coachUserId ?? '') ?? null,
    timeZone: client.timeZone,
    profile: measured ? { ...profile, thresholds: measured.map(setByIn(names)) } : profile,
    onboardedAt: client.onboardedAt?.toISOString() ?? null,
    joinedAt: client.joinedAt.toISOString(),
    shared,
    revision: client.revision,
  }));
}

type Names = Awaited<ReturnType<typeof organizationsFacade.namesOf>>;

const setByIn =
  (names: Names) =>
  ({ setBy, ...threshold }: StoredThreshold) => ({
    ...threshold,
    setBy: names.get(setBy) ?? null,
  });

/** One client whom the actor may see. */
export async function requireClient(ctx: Ctx, id: string): Promise<Client> {
  const [client] = await readClients(ctx, and(visibleTo(ctx), eq(clients.id, id)));
  if (!client) throw clientNotFound();
  return client;
}

/** The acting person as a client of this organization. */
export async function requireMyClient(ctx: Ctx): Promise<Client> {
  const { organizationId, userId } = ctx.actor;
  const mine = and(eq(clients.organizationId, organizationId), eq(clients.userId, userId));
  const [client] = await readClients(ctx, mine);
  if (!client) throw clientNotFound();
  return client;
}

/** The id alone, null for somebody who is not coached here. */
export async function myClientId({ tx, actor }: Ctx): Promise<string | null> {
  const [row] = await tx
    .select({ id: clients.id })
    .from(clients)
    .where(and(eq(clients.organizationId, actor.organizationId), eq(clients.userId, actor.userId)));
  return row?.id ?? null;
}
