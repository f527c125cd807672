import type { ChangeMe, User } from '@coachme/contracts/identity.contract';
import { memberRenamed } from '@coachme/contracts/organizations.events';
import { and, eq } from 'drizzle-orm';
import type * as z from 'zod';
import { identityFacade } from '#contexts/identity';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { SignedInCall } from '#platform/http/call';
import { knownActors } from '../members/known-actors.ts';
import { asPerson, myMemberships } from '../members/memberships.queries.ts';
import { members } from '../organizations.tables.ts';

type Change = { readonly body: z.infer<typeof ChangeMe> };

/** Changes the person's own name, language, time zone or unit; a new name shows in all their organizations at once. */
export async function changeMe(call: SignedInCall, { body }: Change): Promise<User> {
  permit(call, 'account:update');
  const { actor } = call;
  const user = await call.work.join(async (both) => {
    const changed = await both.app(actor, (ctx) => identityFacade.changeMe(ctx, body));
    if (body.name === undefined) return changed;
    const memberships = await both.app(asPerson(actor.userId), myMemberships);
    for (const { organization } of memberships) {
      await both.app(asPerson(actor.userId, organization.id), (ctx) => rename(ctx, changed.name));
    }
    return changed;
  });
  // The actor carries zone and language.
  knownActors.forgetPerson(actor.userId);
  return user;
}

async function rename(ctx: Ctx, name: string): Promise<void> {
  const { organizationId, userId } = ctx.actor;
  await ctx.tx
    .update(members)
    .set({ name, updatedAt: ctx.now })
    .where(and(eq(members.organizationId, organizationId), eq(members.userId, userId)));
  await ctx.publish(memberRenamed({ userId, name }));
}
