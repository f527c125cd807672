import { signedOut } from '@coachme/contracts/organizations.events';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Both } from '#platform/db/work';
import type { Call } from '#platform/http/call';
import { letterheadOf } from '../branding/letterhead.ts';
import { asPerson, homeOf, myMemberships, worksAt } from '../members/memberships.queries.ts';
import { personChanged } from '../members/person-changed.ts';

type Change = Omit<Parameters<typeof identityFacade.tellAccountChange>[1], 'request'>;

export type ToldChange = Change & {
  readonly userId: string;
  /** From where it was changed; null: from where the person works or is coached. */
  readonly organizationId: string | null;
};

/**
 * Tells, with the change, that something about how a person gets in is different: every organization they work for, for
 * its log; the person by mail; and their sockets, which ask anew.
 */
export async function tellChange(both: Both, call: Call, told: ToldChange): Promise<void> {
  anyone(call, 'the caller has made the change');
  const { userId, organizationId: named, ...what } = told;
  const change = { ...what, request: call.request };
  const memberships = await both.app(asPerson(userId), myMemberships);
  for (const { organization } of memberships.filter(worksAt)) {
    await both.app(asPerson(userId, organization.id), (ctx) =>
      identityFacade.tellAccountChange(ctx, change),
    );
  }
  const organizationId = named ?? homeOf(memberships)?.organization.id;
  if (organizationId === undefined) return;
  await both.app(asPerson(userId, organizationId), async (ctx) => {
    const letterhead = await letterheadOf(ctx, call.request.baseUrl);
    await identityFacade.mailAccountChange(ctx, { ...change, letterhead });
    await ctx.publish(signedOut({ userId }));
  });
}

/** What processes know of the person is over, at once: said after the change has committed. */
export function forgetEverywhere(call: Call, userId: string): void {
  anyone(call, 'the caller has made the change');
  call.announcer.announce(personChanged({ userId }));
}
