import type { ChangeMe, User } from '@coachme/contracts/identity.contract';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import { identityFacade } from '#contexts/identity';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { knownActors } from '../members/known-actors.ts';
import { members } from '../organizations.tables.ts';

type Change = { readonly body: z.infer<typeof ChangeMe> };

/** Changes the person's own name, language, time zone or unit; a new name shows in all their organizations. */
export async function changeMe(ctx: Ctx, { body }: Change): Promise<User> {
  permit(ctx, 'account:update');
  const user = await identityFacade.changeMe(ctx, body);
  if (body.name !== undefined) {
    // Without an organization on purpose: row security gives exactly this person's rows.
    await ctx.tx
      .update(members)
      .set({ name: body.name, updatedAt: ctx.now })
      .where(eq(members.userId, ctx.actor.userId));
  }
  // The actor carries zone and language.
  knownActors.forgetPerson(ctx.actor.userId);
  return user;
}
