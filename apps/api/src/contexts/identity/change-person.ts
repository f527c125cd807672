import type { ChangeMe, User } from '@coachme/contracts/identity.contract';
import { eq } from 'drizzle-orm';
import type * as z from 'zod';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { users } from './identity.tables.ts';
import { requirePerson } from './people.queries.ts';

/** The signed-in person changes their own name, language, time zone or weight unit. */
export async function changePerson(ctx: Ctx, changes: z.infer<typeof ChangeMe>): Promise<User> {
  permit(ctx, 'account:update');
  await ctx.tx
    .update(users)
    .set({ ...changes, updatedAt: ctx.now })
    .where(eq(users.id, ctx.actor.userId));
  ctx.forget({ about: 'person', userId: ctx.actor.userId });
  return requirePerson(ctx);
}
