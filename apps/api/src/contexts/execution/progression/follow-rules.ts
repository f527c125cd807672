import { isDeepStrictEqual } from 'node:util';
import { exposuresOf, layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { sessionsOfDays } from './sessions-of-days.queries.ts';

type Plan = Parameters<typeof programsFacade.planAround>[1];

/**
 * Works out, after a session of a plan, what the rules of progression make of the days still to come, and which days
 * count as trained. From everything that was done so far, so that order and repetition change nothing.
 */
export async function followRules(ctx: Ctx, what: Plan): Promise<void> {
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

  const exposures = exposuresOf({
    days: new Map(plan.map(({ id, day }) => [id, day])),
    sessions: finished,
  });
  const changed = plan
    .filter(({ id, isInPlan }) => isInPlan && !begun.has(id))
    .map((planned) => ({ ...planned, now: layOutDay(planned.day, exposures, planned.overrides) }))
    .filter(({ laidOut, now }) => !isDeepStrictEqual(laidOut, now))
    .map(({ id, now }) => ({ id, laidOut: now }));
  await programsFacade.keepLaidOut(ctx, clientId, changed);
}
