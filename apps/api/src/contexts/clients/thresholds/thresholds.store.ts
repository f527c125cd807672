import type { ClientProfile } from '@coachme/contracts/clients.contract';
import type { Threshold } from '@coachme/domain/endurance/endurance-zones.rules';
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { thresholds } from './thresholds.tables.ts';

type Known = NonNullable<ClientProfile['thresholds']>;

/** A figure as it is read beside a profile: who set it still without a name. */
export type StoredThreshold = Threshold & {
  readonly id: string;
  readonly setAt: string;
  readonly isByClient: boolean;
  readonly setBy: string;
};

/** The figures of the client of a row of `clients.clients`, those that hold first last; null where nobody measured. */
export const thresholdsOfClient: SQL<StoredThreshold[] | null> = sql`(
  select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'value', t.value, 'measuredOn', t.measured_on,
      'isByClient', t.is_by_client, 'setBy', t.set_by,
      'setAt', to_char(t.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    order by t.measured_on, t.is_by_client desc, t.set_at, t.id)
  from clients.thresholds t
  where t.organization_id = clients.organization_id and t.client_id = clients.id and t.removed_at is null)`;

/** Writes a figure under an id; false when the id is taken. */
export async function insertThreshold(
  ctx: Ctx,
  client: { readonly id: string; readonly userId: string | null },
  { id, kind, value, measuredOn }: Threshold & { readonly id: string },
): Promise<boolean> {
  const made = await ctx.tx
    .insert(thresholds)
    .values({ ...written(ctx, client), id, kind, value, measuredOn })
    .onConflictDoNothing()
    .returning({ id: thresholds.id });
  return made.length > 0;
}

/** What a whole list makes of the figures of a client: what is not in it goes, what is new in it comes. */
export async function replaceThresholds(
  ctx: Ctx,
  client: { readonly id: string; readonly userId: string | null },
  { known, wanted }: { readonly known: Known; readonly wanted: Known },
): Promise<void> {
  const gone = known.filter((one) => !wanted.some((other) => isSameFigure(one, other)));
  await removeThresholds(
    ctx,
    gone.flatMap(({ id }) => id ?? []),
  );
  const added = wanted.filter((one) => !known.some((other) => isSameFigure(one, other)));
  const rows = added.map(({ kind, value, measuredOn }) => ({
    ...written(ctx, client),
    ...{ id: ctx.newId(), kind, value, measuredOn, removedAt: null, removedBy: null },
  }));
  await insertRows(ctx, thresholds, rows);
}

/** Takes figures away that were not before. */
export async function removeThresholds(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.tx
    .update(thresholds)
    .set({ removedAt: ctx.now, removedBy: ctx.actor.userId })
    .where(
      and(
        eq(thresholds.organizationId, ctx.actor.organizationId),
        inArray(thresholds.id, [...ids]),
        isNull(thresholds.removedAt),
      ),
    );
}

/** Whether two say the same figure of the same date. */
export const isSameFigure = (one: Threshold, other: Threshold): boolean =>
  one.kind === other.kind && one.value === other.value && one.measuredOn === other.measuredOn;

function written(ctx: Ctx, client: { readonly id: string; readonly userId: string | null }) {
  const { organizationId, userId } = ctx.actor;
  const isByClient = client.userId === userId;
  return { organizationId, clientId: client.id, isByClient, setBy: userId, setAt: ctx.now };
}
