import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { shownWithDays } from './assignment.store.ts';
import { lockRunning, touchAssignment } from './assignment-row.store.ts';
import { calendarOf, readOpenDays, rewriteDays } from './calendar.store.ts';

/** Pauses an assignment from today on: nothing is due until it goes on. */
export async function pauseAssignment(ctx: Ctx, id: string): Promise<ProgramAssignment> {
  permit(ctx, 'assignment:update');
  const assignment = await lockRunning(ctx, id);
  // Paused once: a repetition finds nothing to do.
  if (assignment.pausedOn !== null) return shownWithDays(ctx, assignment);
  const client = await clientsFacade.getClient(ctx, assignment.clientId);
  const { today } = calendarOf(ctx, client, assignment);
  const ahead = (await readOpenDays(ctx, [id])).filter(({ date }) => date >= today);
  const moves = ahead.map((day) => ({ id: day.id, date: null }));
  await rewriteDays(ctx, { clientId: client.id, moves, setAside: 'paused' });
  return touchAssignment(ctx, assignment, { pausedOn: today });
}
