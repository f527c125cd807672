import type { Workout } from '@coachme/contracts/execution.words';
import { deloadReasons, type LiftHistory } from '@coachme/domain/progression/deload.rules';
import { isLighter } from '@coachme/domain/progression/lighter-day.rules';
import { exerciseSessionFigures } from '@coachme/domain/strength/exercise-session.rules';
import { clientsFacade } from '#contexts/clients';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';

type Plan = Awaited<ReturnType<typeof programsFacade.planAround>>;

/** Asks, after a session of a plan, whether a lighter week should be proposed to the coach, and proposes it. */
export async function considerDeload(
  ctx: Ctx,
  plan: Plan,
  sessions: readonly Workout[],
): Promise<void> {
  permit(ctx, 'assignment:update');
  const [one] = plan;
  if (!one) return;
  const { clientId, assignmentId } = one;
  const { timeZone } = await clientsFacade.getClient(ctx, clientId);
  const today = localDateIn(timeZone, ctx.now);
  const next = plan.find(({ date, isInPlan, isBegun }) => isInPlan && !isBegun && date >= today);
  const lighter = new Set(plan.flatMap((day) => (isLighter(day.lighter) ? [day.id] : [])));
  const telling = sessions.filter(
    ({ endedAt, scheduledDayId }) => endedAt !== null && !lighter.has(scheduledDayId ?? ''),
  );
  // Somebody who is in a lighter week, or at the end of the plan, needs no other one.
  const reasons =
    next === undefined || isLighter(next.lighter)
      ? []
      : deloadReasons({
          today,
          lifts: await mainLifts(ctx, telling),
          answers: telling.flatMap(({ localDate: date, readiness }) =>
            readiness === null ? [] : [{ date, readiness }],
          ),
          plannedWeek: next.lighter === 'planned' ? next.weekNumber : null,
        });
  await programsFacade.proposeDeload(ctx, { assignmentId, clientId, reasons });
}

/** The main lifts that were trained, compound ones with a barbell, each through its sessions. */
async function mainLifts(ctx: Ctx, sessions: readonly Workout[]): Promise<LiftHistory[]> {
  const logs = sessions.flatMap(({ exercises }) => exercises);
  const byExercise = Map.groupBy(logs, ({ exerciseId }) => exerciseId);
  const exercises = await programsFacade.exercisesByIds(ctx, [...byExercise.keys()]);
  return exercises
    .filter(({ mechanic, equipment }) => mechanic === 'compound' && equipment === 'barbell')
    .map(({ id, name }) => ({
      ...{ exerciseId: id, exerciseName: name },
      e1rmKg: (byExercise.get(id) ?? []).flatMap(
        ({ sets }) => exerciseSessionFigures(sets).e1rmKg ?? [],
      ),
    }));
}
