import type { Deload } from '@coachme/contracts/deloads.contract';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { scheduledDays } from '../assignment/assignment.tables.ts';
import { deloadDays, deloads } from './deload.tables.ts';

export type DeloadColumns = typeof deloads.$inferSelect;

/** A proposal with whether a session of the days it made lighter was begun. */
export const deloadRow = {
  ...getTableColumns(deloads),
  isBegun: sql<boolean>`exists (
    select from ${deloadDays} b
    join ${scheduledDays} d on d.organization_id = b.organization_id and d.id = b.scheduled_day_id
    where b.organization_id = deloads.organization_id and b.deload_id = deloads.id
      and (d.begun_at is not null or d.trained_at is not null))`,
};

/** The row of a proposal whose client the actor sees, kept from other writers until the unit of work ends. */
export async function lockDeload(ctx: Ctx, id: string): Promise<DeloadColumns> {
  const [row] = await ctx.tx.select().from(deloads).where(isDeload(ctx, id)).for('update');
  if (!row) throw noSuchDeload();
  await clientsFacade.requireClientVisible(ctx, row.clientId);
  return row;
}

/** One proposal as the contract has it. */
export async function readDeload(ctx: Ctx, id: string): Promise<Deload> {
  const [row] = await ctx.tx.select(deloadRow).from(deloads).where(isDeload(ctx, id));
  if (!row) throw noSuchDeload();
  return shownDeload(row);
}

/** Writes what became of a locked proposal. */
export async function stampDeload(
  ctx: Ctx,
  id: string,
  stamps: Partial<typeof deloads.$inferInsert>,
): Promise<Deload> {
  await ctx.tx.update(deloads).set(stamps).where(isDeload(ctx, id));
  return readDeload(ctx, id);
}

/** A proposal as the contract has it. */
export function shownDeload(row: DeloadColumns & { readonly isBegun: boolean }): Deload {
  const { id, clientId, assignmentId, reasons, isAccepted, isBegun, fromOn: from, toOn: to } = row;
  return {
    ...{ id, clientId, assignmentId, reasons, isAccepted, isBegun, from, to },
    proposedAt: row.proposedAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
  };
}

const noSuchDeload = () => new AppError('not-found', 'no-such-deload');

function isDeload(ctx: Ctx, id: string) {
  return and(eq(deloads.organizationId, ctx.actor.organizationId), eq(deloads.id, id));
}
