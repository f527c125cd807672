import { count } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { programs } from '../programs.tables.ts';
import { draftsOf } from './drafts.queries.ts';
import { handOverDrafts } from './hand-over-drafts.ts';

/** What of drafts changes hands when somebody goes. */
export const draftsFacade = {
  handOverDrafts,

  /** How many drafts somebody began that nobody has published. */
  async countDraftsOf(ctx: Ctx, userId: string): Promise<number> {
    anyone(ctx, 'the caller removes a coach by permission, or is the coach');
    const [row] = await ctx.tx
      .select({ count: count() })
      .from(programs)
      .where(draftsOf(ctx, userId));
    return row?.count ?? 0;
  },
};
