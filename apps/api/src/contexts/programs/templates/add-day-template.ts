import { isDeepStrictEqual } from 'node:util';
import type { AddDayTemplate, DayTemplate } from '@coachme/contracts/program-templates.contract';
import type { TrainingDay } from '@coachme/contracts/programs.words';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { checkedWeeks } from '../authoring/program-content.store.ts';
import { dayTemplates } from '../writing.tables.ts';
import { requirePublishable, shownDayTemplate } from './day-template.store.ts';

/** Keeps a training day so that it can be put into any program. */
export async function addDayTemplate(
  ctx: Ctx,
  { id = ctx.newId(), ...input }: AddDayTemplate,
): Promise<DayTemplate | Again<DayTemplate>> {
  permit(ctx, 'program:create');
  const day = await checkedDay(ctx, input.day);
  await requirePublishable(ctx, input.visibility, day);
  const { organizationId, userId: createdBy } = ctx.actor;
  const stamps = { createdBy, createdAt: ctx.now, updatedAt: ctx.now };
  const asked = { title: input.title, goal: input.goal, visibility: input.visibility, day };
  const [made] = await ctx.tx
    .insert(dayTemplates)
    .values({ organizationId, id, ...asked, ...stamps })
    .onConflictDoNothing()
    .returning();
  if (made) return shownDayTemplate(ctx, made);
  return sameOrConflict(ctx, id, asked);
}

/** The day as programs keep theirs: exercises known and named, figures rounded. */
async function checkedDay(ctx: Ctx, day: TrainingDay): Promise<TrainingDay> {
  const [week] = await checkedWeeks(ctx, [{ id: ctx.newId(), name: '', days: [day] }]);
  return week?.days[0] ?? day;
}

async function sameOrConflict(ctx: Ctx, id: string, asked: object): Promise<Again<DayTemplate>> {
  const [stored] = await ctx.tx
    .select()
    .from(dayTemplates)
    .where(and(eq(dayTemplates.organizationId, ctx.actor.organizationId), eq(dayTemplates.id, id)));
  if (!stored) throw new AppError('conflict', 'day-template-id-taken');
  const { title, goal, visibility, day } = stored;
  const isSame = isDeepStrictEqual({ title, goal, visibility, day }, asked);
  if (!isSame || stored.removedAt) throw new AppError('conflict', 'day-template-id-taken');
  return again(shownDayTemplate(ctx, stored));
}
