import type { Input } from '@coachme/contracts/kit/route';
import type {
  WorkoutAnalytics,
  workoutAnalyticsContract,
} from '@coachme/contracts/workout-analytics.contract';
import { amountsByWeek, amountsOf } from '@coachme/domain/strength/training-weeks.rules';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { getMuscleWeeks } from './muscles.queries.ts';

type Asked = Input<typeof workoutAnalyticsContract.getWorkoutAnalytics>;

/** What the training of the acting person, or of a client who shares it, came to by week. */
export async function getWorkoutAnalytics(ctx: Ctx, { query }: Asked): Promise<WorkoutAnalytics> {
  permit(ctx, 'progress:read');
  const clientId = query.clientId ?? (await clientsFacade.myClientId(ctx));
  const { from, to, weeks } = await getMuscleWeeks(ctx, clientId, query);
  const marks = await executionFacade.sessionsSince(ctx, clientId, from);
  const sessions = marks.filter(({ date, isFinished }) => isFinished && date <= to);
  const amounts = amountsByWeek(sessions);
  return {
    ...{ clientId, from, to, totals: amountsOf(sessions) },
    weeks: weeks.map((week) => ({ ...week, ...(amounts.get(week.weekStart) ?? amountsOf([])) })),
  };
}
