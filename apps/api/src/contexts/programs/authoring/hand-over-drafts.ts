import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { programs } from '../programs.tables.ts';
import { draftsOf } from './drafts.queries.ts';

/** User ids: who began the drafts, and who goes on with them. */
export type HandOver = { readonly from: string; readonly to: string };

/** Gives the drafts of a coach to another; what was published belongs to the organization as it is. */
export async function handOverDrafts(ctx: Ctx, { from, to }: HandOver): Promise<void> {
  anyone(ctx, 'the caller removes a coach by permission, or is the coach');
  await ctx.tx
    .update(programs)
    .set({ createdBy: to, updatedAt: ctx.now })
    .where(draftsOf(ctx, from));
}
