import { clientChanged, clientJoined } from '@coachme/contracts/clients.events';
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
    const { userId } = await clientsFacade.getClient(ctx, clientId);
    if (userId !== null) ctx.broadcast(`user:${userId}`, 'sync:changed', {});
  }),
  when(memberRenamed, 'clients.follow-name', followName),
];

/** Screens that show clients read again, each as whoever sits before it. */
function tellScreens(ctx: ReactionCtx, clientId: string): void {
  ctx.broadcast(`org:${ctx.actor.organizationId}`, 'client:changed', { clientId });
}
