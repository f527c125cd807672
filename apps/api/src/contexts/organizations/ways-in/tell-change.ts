import { signedOut } from '@coachme/contracts/organizations.events';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Both } from '#platform/db/work';
import type { Call } from '#platform/http/call';
import { asPerson, homeOf, myMemberships } from '../members/memberships.queries.ts';
import { personChanged } from '../members/person-changed.ts';

type Change = Omit<Parameters<typeof identityFacade.tellAccountChange>[1], 'request'>;

export type ToldChange = Change & {
  readonly userId: string;
  /** Where it is told; null: where the person works or is coached. */
  readonly organizationId: string | null;
};

/** Tells, with the change, that something about how a person gets in is different; their sockets ask anew. */
export async function tellChange(both: Both, call: Call, told: ToldChange): Promise<void> {
  anyone(call, 'the caller has made the change');
  const { userId, organizationId: named, ...change } = told;
  const organizationId = named ?? (await homeIdOf(both, userId));
  if (organizationId === null) return;
  const { request } = call;
  await both.app(asPerson(userId, organizationId), async (ctx) => {
    await identityFacade.tellAccountChange(ctx, { ...change, request });
    await ctx.publish(signedOut({ userId }));
  });
}

/** What processes know of the person is over, at once: said after the change has committed. */
export function forgetEverywhere(call: Call, userId: string): void {
  anyone(call, 'the caller has made the change');
  call.announcer.announce(personChanged({ userId }));
}

async function homeIdOf(both: Both, userId: string): Promise<string | null> {
  const home = homeOf(await both.app(asPerson(userId), myMemberships));
  return home?.organization.id ?? null;
}
