import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { and, eq } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type AssignmentColumns, shownWithDays } from './assignment.store.ts';
import { programAssignments } from './assignment.tables.ts';

/** The row of an assignment that has not ended, whose client the actor sees, kept from other writers. */
export async function lockRunning(ctx: Ctx, id: string): Promise<AssignmentColumns> {
  const [row] = await ctx.tx
    .select()
    .from(programAssignments)
    .where(isAssignment(ctx, id))
    .for('update');
  if (!row) throw new AppError('not-found', 'no-such-assignment');
  await clientsFacade.requireClientVisible(ctx, row.clientId);
  if (row.endedAt) throw new AppError('conflict', 'assignment-ended');
  return row;
}

/** Changes the row of a locked assignment; answers it with its days. */
export async function touchAssignment(
  ctx: Ctx,
  { id }: AssignmentColumns,
  changes: Partial<typeof programAssignments.$inferInsert>,
): Promise<ProgramAssignment> {
  const [row] = await ctx.tx
    .update(programAssignments)
    .set(changes)
    .where(isAssignment(ctx, id))
    .returning();
  if (!row) throw new AppError('not-found', 'no-such-assignment');
  return shownWithDays(ctx, row);
}

function isAssignment(ctx: Ctx, id: string) {
  return and(
    eq(programAssignments.organizationId, ctx.actor.organizationId),
    eq(programAssignments.id, id),
  );
}
