import type { assignmentsContract } from '@coachme/contracts/assignments.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requirePublished } from './assign-program.ts';
import { shownWithDays } from './assignment.store.ts';
import { lockRunning, touchAssignment } from './assignment-row.store.ts';

/** Chooses what becomes of missed days, and which program follows when this one is over. */
export async function changeAssignment(
  ctx: Ctx,
  { params, body }: Input<typeof assignmentsContract.changeAssignment>,
): Promise<ProgramAssignment> {
  permit(ctx, 'assignment:update');
  const assignment = await lockRunning(ctx, params.id);
  const { missedDays, followUpProgramId } = body;
  if (followUpProgramId) await requirePublished(ctx, followUpProgramId);
  const changes = {
    ...(missedDays === undefined ? {} : { missedDays }),
    ...(followUpProgramId === undefined ? {} : { followUpProgramId }),
  };
  if (Object.keys(changes).length === 0) return shownWithDays(ctx, assignment);
  return touchAssignment(ctx, assignment, changes);
}
