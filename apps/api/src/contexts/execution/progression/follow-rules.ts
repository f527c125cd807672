import { isDeepStrictEqual } from 'node:util';
import type { Workout } from '@coachme/contracts/execution.words';
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
  const exposures = exposuresBefore(plan, sessions);
  const made = plan
    .filter(({ id, isInPlan }) => isInPlan && !begun.has(id))
    .map((planned) => ({
      ...planned,
      now: layOutDay(planned.day, exposures, planned),
    }));
  const changed = [...made, ...begunByEffort(what, plan, sessions)]
    .filter(({ laidOut, now }) => !isDeepStrictEqual(laidOut, now))
    .map(({ id, now }) => ({ id, laidOut: now }));
  await programsFacade.keepLaidOut(ctx, clientId, changed);
  await considerDeload(ctx, plan, sessions);
}

/**
 * The day of the session that was logged, where effort leads an exercise of it: how ready the client was then is known
 * now. Every other day that was begun keeps what it had.
 */
function begunByEffort(what: What, plan: Plan, sessions: readonly Workout[]) {
  const id = 'scheduledDayId' in what ? what.scheduledDayId : null;
  const planned = plan.find((day) => day.id === id);
  const session = sessions.find(({ scheduledDayId }) => scheduledDayId === id);
  const isByEffort =
    planned && exercisesOf(planned.day).some(({ progression }) => progression?.kind === 'rpe');
  if (!isByEffort || !session) return [];
  const before = sessions.filter(
    ({ startedAt }) => Date.parse(startedAt) < Date.parse(session.startedAt),
  );
  const readiness = readinessAt([...before, session], session.startedAt);
  const exposures = exposuresBefore(plan, before);
  return [{ ...planned, now: layOutDay(planned.day, exposures, { ...planned, readiness }) }];
}

/** What finished sessions of the plan tell its rules. */
function exposuresBefore(plan: Plan, sessions: readonly Workout[]) {
  return exposuresOf({
    days: new Map(plan.map(({ id, day }) => [id, day])),
    sessions: sessions.filter(({ endedAt }) => endedAt !== null),
    lighterDayIds: new Set(plan.flatMap(({ id, lighter }) => (isLighter(lighter) ? [id] : []))),
  });
}
