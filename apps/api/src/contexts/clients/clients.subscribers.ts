import {
  clientChanged,
  clientJoined,
  coachingAccepted,
  coachingAsked,
  coachingEnded,
  consentChanged,
} from '@coachme/contracts/clients.events';
import { memberRenamed } from '@coachme/contracts/organizations.events';
import type { ReactionCtx } from '#platform/events/reaction';
import { when } from '#platform/events/subscriber';
import { clientsFacade } from './clients.facade.ts';
import { followName } from './joining/follow-name.ts';

export const clientsSubscribers = [
  when(clientJoined, 'clients.show-joined', async (ctx, { clientId }) => {
    // Whoever may see the new client listens to them from now on.
    ctx.rejoin(`org:${ctx.actor.organizationId}`);
    tellScreens(ctx, clientId);
  }),
  when(clientChanged, 'clients.show-changed', async (ctx, { clientId }) => {
    tellScreens(ctx, clientId);
    await tellClient(ctx, clientId);
  }),
  // Row security has changed with the commit; open sockets are asked anew which clients they may hear.
  when(consentChanged, 'clients.apply-consent', async (ctx, { clientId, coachUserId }) => {
    ctx.rejoin(`user:${coachUserId}`);
    ctx.broadcast(`user:${coachUserId}`, 'client:changed', { clientId });
    await tellClient(ctx, clientId);
  }),
  when(coachingAsked, 'clients.show-request', showCoaching),
  when(coachingAccepted, 'clients.show-acceptance', showCoaching),
  when(coachingEnded, 'clients.show-end', showCoaching),
  when(memberRenamed, 'clients.follow-name', followName),
];

/** Screens that show clients read again, each as whoever sits before it. */
function tellScreens(ctx: ReactionCtx, clientId: string): void {
  ctx.broadcast(`org:${ctx.actor.organizationId}`, 'client:changed', { clientId });
}

type Coaching = { readonly clientId: string; readonly coachUserId: string };

async function showCoaching(ctx: ReactionCtx, { clientId, coachUserId }: Coaching): Promise<void> {
  // A coach who is asked hears of it though they may not see the client yet.
  ctx.broadcast(`user:${coachUserId}`, 'client:changed', { clientId });
  tellScreens(ctx, clientId);
  await tellClient(ctx, clientId);
}

async function tellClient(ctx: ReactionCtx, clientId: string): Promise<void> {
  const { userId } = await clientsFacade.getClient(ctx, clientId);
  if (userId !== null) ctx.broadcast(`user:${userId}`, 'sync:changed', {});
}
