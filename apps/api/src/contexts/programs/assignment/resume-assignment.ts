import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { movesAfterPause } from '@coachme/domain/programs/missed-days.rules';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { shownWithDays } from './assignment.store.ts';
import { lockRunning, touchAssignment } from './assignment-row.store.ts';
import { calendarOf, readOpenDays, rewriteDays } from './calendar.store.ts';
import { tellOfPlan } from './planned-day.store.ts';

/** Goes on with a paused assignment today: what was left is as much later as the pause was long. */
export async function resumeAssignment(ctx: Ctx, id: string): Promise<ProgramAssignment> {
  permit(ctx, 'assignment:update');
  const assignment = await lockRunning(ctx, id);
  const { clientId, pausedOn } = assignment;
  if (pausedOn === null) return shownWithDays(ctx, assignment);
  const client = await clientsFacade.getClient(ctx, clientId);
  const resting = (await readOpenDays(ctx, [id])).filter(({ setAside }) => setAside === 'paused');
  const moves = movesAfterPause(resting, pausedOn, calendarOf(ctx, client, assignment));
  await rewriteDays(ctx, { clientId, moves, setAside: null });
  await tellOfPlan(ctx, { assignmentId: id, clientId });
  return touchAssignment(ctx, assignment, { pausedOn: null });
}
