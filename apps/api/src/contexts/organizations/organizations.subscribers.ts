import { sessionsEnded } from '@coachme/contracts/identity.events';
import {
  actingEnded,
  memberRemoved,
  rolesChanged,
  signedOut,
  teamChanged,
} from '@coachme/contracts/organizations.events';
import type { ReactionCtx } from '#platform/events/reaction';
import { when } from '#platform/events/subscriber';
import { personChanged } from './members/person-changed.ts';

export const organizationsSubscribers = [
  when(rolesChanged, 'organizations.apply-roles', askAnew),
  when(signedOut, 'organizations.end-sockets', askAnew),
  when(actingEnded, 'organizations.end-acting-sockets', askAnew),
  when(sessionsEnded, 'organizations.end-ended-sockets', askAnew),
  when(memberRemoved, 'organizations.end-membership', askAnew),
  when(teamChanged, 'organizations.apply-team', async (ctx, { userIds }) => {
    for (const userId of userIds) await askAnew(ctx, { userId });
  }),
];

/** What was known of a person is over: the next request and every open socket ask again. */
async function askAnew(ctx: ReactionCtx, { userId }: { readonly userId: string }): Promise<void> {
  ctx.announce(personChanged({ userId }));
  ctx.rejoin(`user:${userId}`);
}
