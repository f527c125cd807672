import { isDeepStrictEqual } from 'node:util';
import type { Workout } from '@coachme/contracts/execution.words';
import type { LaidOutExercise } from '@coachme/contracts/progression.words';
import { exercisesOf, exposuresOf } from '@coachme/domain/progression/exposures.rules';
import { layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { isLighter } from '@coachme/domain/progression/lighter-day.rules';
import { readinessAt } from '@coachme/domain/progression/readiness.rules';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { considerDeload } from './consider-deload.ts';
import { sessionsOfDays } from './sessions-of-days.queries.ts';

type What = Parameters<typeof programsFacade.planAround>[1];
type Plan = Awaited<ReturnType<typeof programsFacade.planAround>>;

/**
 * Works out, after a session of a plan, what the rules of progression make of the days still to come, and which days
 * count as trained; and whether a lighter week should be proposed. From everything that was done so far, so that order and repetition change nothing.
 */
export async function followRules(ctx: Ctx, what: What): Promise<void> {
  permit(ctx, 'assignment:update');
  const plan = await programsFacade.planAround(ctx, what);
  const clientId = plan[0]?.clientId;
  if (!clientId) return;
  const sessions = await sessionsOfDays(
    ctx,
    plan.map(({ id }) => id),
  );
  const begun = new Set(sessions.map((session) => session.scheduledDayId));
  const finished = sessions.filter(({ endedAt }) => endedAt !== null);
  const done = new Set(finished.map((session) => session.scheduledDayId));
  const undone = plan.filter(
    ({ id, isTrained, isBegun }) => (isTrained && !done.has(id)) || (isBegun && !begun.has(id)),
  );
  await programsFacade.unmarkTrained(
    ctx,
    undone.map(({ id }) => ({ id, isBegun: begun.has(id) })),
  );
  const changed = plan
    .map((planned) => ({ ...planned, now: madeOf(planned, plan, sessions) }))
    .filter(({ laidOut, now }) => now !== null && !isDeepStrictEqual(laidOut, now))
    .flatMap(({ id, now }) => (now ? [{ id, laidOut: now }] : []));
  await programsFacade.keepLaidOut(ctx, clientId, changed);
  await considerDeload(ctx, plan, sessions);
}

/** What the rules make of a day now; null where it keeps what it has: it left the plan, or was begun by no answer. */
function madeOf(
  { id, day, overrides, lighter, isInPlan }: Plan[number],
  plan: Plan,
  sessions: readonly Workout[],
): LaidOutExercise[] | null {
  const session = sessions.find(({ scheduledDayId }) => scheduledDayId === id);
  // Effort alone asks how ready somebody is; every other day that was begun keeps what it had then.
  if (session ? !goesByEffort(day) : !isInPlan) return null;
  const before = session
    ? sessions.filter(({ startedAt }) => Date.parse(startedAt) < Date.parse(session.startedAt))
    : sessions;
  const exposures = exposuresOf({
    days: new Map(plan.map((planned) => [planned.id, planned.day])),
    sessions: before.filter(({ endedAt }) => endedAt !== null),
    lighterDayIds: new Set(
      plan.flatMap((planned) => (isLighter(planned.lighter) ? [planned.id] : [])),
    ),
  });
  const readiness = session ? readinessAt([...before, session], session.startedAt) : null;
  return layOutDay(day, exposures, { overrides, lighter, readiness });
}

function goesByEffort(day: Plan[number]['day']): boolean {
  return exercisesOf(day).some(({ progression }) => progression?.kind === 'rpe');
}
