import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { dayTemplates } from '../writing.tables.ts';
import { lockDayTemplate } from './day-template.store.ts';

/** Takes a kept day out of the list; programs that used it keep their copy. */
export async function removeDayTemplate(ctx: Ctx, id: string): Promise<void> {
  permit(ctx, 'program:update');
  await lockDayTemplate(ctx, id);
  await ctx.tx
    .update(dayTemplates)
    .set({ removedAt: ctx.now, updatedAt: ctx.now })
    .where(and(eq(dayTemplates.organizationId, ctx.actor.organizationId), eq(dayTemplates.id, id)));
}
