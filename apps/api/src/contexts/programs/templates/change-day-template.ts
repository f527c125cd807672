import type { ChangeDayTemplate, DayTemplate } from '@coachme/contracts/program-templates.contract';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { dayTemplates } from '../writing.tables.ts';
import { lockDayTemplate, requirePublishable, shownDayTemplate } from './day-template.store.ts';

/** Changes what a kept day is called, what it is for, or who finds it. */
export async function changeDayTemplate(
  ctx: Ctx,
  id: string,
  change: ChangeDayTemplate,
): Promise<DayTemplate> {
  permit(ctx, 'program:update');
  const row = await lockDayTemplate(ctx, id);
  await requirePublishable(ctx, change.visibility, row.day);
  const changed = { ...change, updatedAt: ctx.now, revision: row.revision + 1 };
  await ctx.tx
    .update(dayTemplates)
    .set(changed)
    .where(and(eq(dayTemplates.organizationId, ctx.actor.organizationId), eq(dayTemplates.id, id)));
  return shownDayTemplate(ctx, { ...row, ...changed });
}
