import { workoutLogged } from '@coachme/contracts/execution.events';
import { when } from '#platform/events/subscriber';
import { markBegun } from './assignment/mark-begun.ts';
import { markTrained } from './assignment/mark-trained.ts';

export const programsSubscribers = [
  when(workoutLogged, 'programs.mark-trained', async (ctx, { scheduledDayId, ...workout }) => {
    if (!scheduledDayId) return;
    const day = { scheduledDayId, clientId: workout.clientId };
    await markBegun(ctx, day);
    if (workout.isFinished) await markTrained(ctx, day);
  }),
];
