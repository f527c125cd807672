import {
  setCommented,
  trainingSettingsChanged,
  workoutDeleted,
  workoutLogged,
} from '@coachme/contracts/execution.events';
import {
  assignmentEnded,
  assignmentTrained,
  deloadDecided,
  deloadProposed,
  deloadTakenBack,
  programAssigned,
} from '@coachme/contracts/programs.events';
import { clientsFacade } from '#contexts/clients';
import { executionFacade } from '#contexts/execution';
import type { ReactionCtx } from '#platform/events/reaction';
import { when } from '#platform/events/subscriber';
import { reportProgram } from './report/report-program.ts';

const dayMilliseconds = 24 * 3_600_000;

/** Tells screens and phones what moved. They are told that, not what: whoever hears it reads again as themself. */
export const progressSubscribers = [
  when(workoutLogged, 'progress.show-workout-live', async (ctx, told) => {
    const { workoutId, clientId, startedAt } = told;
    const workout = isLive(ctx, startedAt)
      ? await executionFacade.watchedWorkout(ctx, workoutId)
      : null;
    const { name: clientName, userId } = await clientsFacade.nameClient(ctx, clientId);
    if (workout)
      ctx.broadcast(`client:${clientId}`, 'workout:progress', { ...workout, clientName });
    tellAbout(ctx, { clientId, userId });
  }),
  when(workoutDeleted, 'progress.tell-of-deletion', (ctx, { clientId }) =>
    tellPhones(ctx, clientId),
  ),
  when(setCommented, 'progress.tell-of-comment', (ctx, { clientId }) => tellPhones(ctx, clientId)),
  when(trainingSettingsChanged, 'progress.tell-of-settings', async (ctx, { userId }) => {
    ctx.broadcast(`user:${userId}`, 'sync:changed', {});
  }),
  when(programAssigned, 'progress.tell-of-program', (ctx, { clientId }) =>
    tellPhones(ctx, clientId),
  ),
  when(deloadProposed, 'progress.tell-of-deload', (ctx, { clientId }) => tellPhones(ctx, clientId)),
  when(deloadDecided, 'progress.tell-of-decision', (ctx, { clientId }) =>
    tellPhones(ctx, clientId),
  ),
  when(deloadTakenBack, 'progress.tell-of-taking-back', (ctx, { clientId }) =>
    tellPhones(ctx, clientId),
  ),
  when(assignmentEnded, 'progress.report-ended', (ctx, { assignmentId }) =>
    reportProgram(ctx, assignmentId),
  ),
  when(assignmentTrained, 'progress.report-trained', (ctx, { assignmentId }) =>
    reportProgram(ctx, assignmentId),
  ),
  when(assignmentEnded, 'progress.tell-of-end', (ctx, { clientId }) => tellPhones(ctx, clientId)),
];

/** What a phone brings that was long without a signal is history, not something to watch. */
function isLive({ now }: ReactionCtx, startedAt: string | null): boolean {
  return startedAt === null || now.getTime() - Date.parse(startedAt) < dayMilliseconds;
}

async function tellPhones(ctx: ReactionCtx, clientId: string): Promise<void> {
  tellAbout(ctx, { clientId, ...(await clientsFacade.nameClient(ctx, clientId)) });
}

type About = { readonly clientId: string; readonly userId: string | null };

function tellAbout(ctx: ReactionCtx, { clientId, userId }: About): void {
  ctx.broadcast(`client:${clientId}`, 'client:changed', { clientId });
  if (userId !== null) ctx.broadcast(`user:${userId}`, 'sync:changed', {});
}
