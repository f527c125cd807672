import { workoutDeleted, workoutLogged } from '@coachme/contracts/execution.events';
import { planChanged } from '@coachme/contracts/programs.events';
import { when } from '#platform/events/subscriber';
import { followRules } from './progression/follow-rules.ts';

export const executionSubscribers = [
  when(workoutLogged, 'execution.follow-rules', async (ctx, { isFinished, scheduledDayId }) => {
    if (isFinished && scheduledDayId) await followRules(ctx, { scheduledDayId });
  }),
  when(workoutDeleted, 'execution.follow-rules-back', async (ctx, { scheduledDayId }) => {
    if (scheduledDayId) await followRules(ctx, { scheduledDayId });
  }),
  when(planChanged, 'execution.follow-rules-anew', (ctx, { assignmentId }) =>
    followRules(ctx, { assignmentId }),
  ),
];
