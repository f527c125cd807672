import { workoutLogged } from '@coachme/contracts/execution.events';
import { when } from '#platform/events/subscriber';
import { markTrained } from './assignment/mark-trained.ts';

export const programsSubscribers = [
  when(workoutLogged, 'programs.mark-trained', async (ctx, { scheduledDayId, ...workout }) => {
    if (!workout.isFinished || !scheduledDayId) return;
    await markTrained(ctx, { scheduledDayId, clientId: workout.clientId });
  }),
];
