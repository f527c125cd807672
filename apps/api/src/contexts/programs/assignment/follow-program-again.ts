import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { loadProgram } from '../authoring/program.store.ts';
import { findAssignment } from './assignment.store.ts';
import { type DayAsked, lockOpenDay, rewriteDay } from './planned-day.store.ts';
import { getScheduledDay } from './planned-days.queries.ts';

/** Takes one client's own copy of a day back to what the program says now; its date stays. */
export async function followProgramAgain(ctx: Ctx, asked: DayAsked): Promise<ScheduledDay> {
  permit(ctx, 'assignment:update');
  const day = await lockOpenDay(ctx, asked);
  const assignment = await findAssignment(ctx, day.assignmentId);
  if (!assignment) throw new AppError('not-found', 'no-such-assignment');
  const { weeks } = await loadProgram(ctx, assignment.programId);
  const snapshot = weeks.flatMap(({ days }) => days).find(({ id }) => id === day.snapshot.id);
  if (!snapshot) throw new AppError('conflict', 'day-not-in-program');
  const laidOut = layOutDay(snapshot, new Map(), { lighter: day.lighter });
  await rewriteDay(ctx, day, { snapshot, laidOut, changedAt: null, changedBy: null });
  return getScheduledDay(ctx, day.id);
}
