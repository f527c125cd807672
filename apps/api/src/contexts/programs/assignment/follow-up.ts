import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { derivedId } from '#platform/derived-id';
import { assignProgram, findRefusalToAssign } from './assign-program.ts';
import type { AssignmentColumns } from './assignment.store.ts';
import { programAssignments } from './assignment.tables.ts';

/** Gives the program that follows an assignment that is over, from the day after it or today; once. */
export async function followUp(
  ctx: Ctx,
  { id, clientId, endsOn, followUpProgramId, followedUpBy, ...former }: AssignmentColumns,
  today: string,
): Promise<void> {
  permit(ctx, 'program:assign');
  if (followUpProgramId === null || followedUpBy !== null) return;
  const { layout, missedDays } = former;
  const [startsOn = today] = [addDays(endsOn, 1), today].toSorted().toReversed();
  const next = {
    clientId,
    startsOn,
    layout,
    missedDays,
    followUpProgramId: null,
  };
  const programToAssign = {
    programId: followUpProgramId,
    assignment: { ...next, id: derivedId(`follow-up ${id}`) },
  };
  // A program taken back or emptied meanwhile waits until it can be given.
  if (await findRefusalToAssign(ctx, programToAssign)) return;
  await assignProgram(ctx, programToAssign);
  await ctx.tx
    .update(programAssignments)
    .set({ followedUpBy: programToAssign.assignment.id })
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.id, id),
      ),
    );
}
