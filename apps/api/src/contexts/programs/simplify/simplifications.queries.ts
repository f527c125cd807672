import type {
  Simplification,
  SimplificationPreview,
  SmallerPlan,
} from '@coachme/contracts/assignments.words';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { simplificationsContract } from '@coachme/contracts/simplifications.contract';
import { smallerPlans } from '@coachme/domain/programs/smaller-plans.rules';
import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { scheduledDays } from '../assignment/assignment.tables.ts';
import { lockRunning } from '../assignment/assignment-row.store.ts';
import { readPlannedDays } from '../assignment/planned-days.queries.ts';
import { daysToSimplify, planSimplification, shownSimplification } from './simplification.store.ts';
import { simplifications } from './simplify.tables.ts';

/** The next smaller sizes of a running plan, so that nobody has to guess figures. */
export async function getSmallerPlans(
  ctx: Ctx,
  { params }: Input<typeof simplificationsContract.getSmallerPlans>,
): Promise<{ items: SmallerPlan[] }> {
  permit(ctx, 'assignment:simplify');
  const assignment = await lockRunning(ctx, params.id);
  return { items: smallerPlans(await daysToSimplify(ctx, assignment)) };
}

/** What a smaller plan would leave of the days that were not begun, before anybody decides. */
export async function previewSimplification(
  ctx: Ctx,
  { params, body: wish }: Input<typeof simplificationsContract.previewSimplification>,
): Promise<SimplificationPreview> {
  permit(ctx, 'assignment:simplify');
  const assignment = await lockRunning(ctx, params.id);
  const plan = await planSimplification(ctx, assignment, wish);
  const ids = [...plan.removedIds, ...plan.changed.map(({ id }) => id)];
  const days =
    ids.length === 0 ? [] : await readPlannedDays(ctx, inArray(scheduledDays.id, ids), ids.length);
  const dayOf = new Map(days.map((day) => [day.id, day]));
  return {
    removedDays: plan.removedIds.flatMap((id) => dayOf.get(id) ?? []),
    changedDays: plan.changed.flatMap(({ id, day: { groups } }) => {
      const day = dayOf.get(id);
      const prescriptions = groups.flatMap((group) => group.prescriptions);
      const setCount = prescriptions.flatMap(({ sets }) => sets).length;
      return day ? [{ day, exerciseCount: prescriptions.length, setCount }] : [];
    }),
  };
}

/** The smaller plans that were offered for an assignment, newest first. */
export async function listSimplifications(
  ctx: Ctx,
  { params, query }: Input<typeof simplificationsContract.listSimplifications>,
): Promise<Page<Simplification>> {
  permit(ctx, 'assignment:read');
  await lockRunning(ctx, params.id);
  const after = readCursor(query.cursor, z.tuple([z.uuid()]));
  const rows = await ctx.tx
    .select()
    .from(simplifications)
    .where(
      and(
        eq(simplifications.organizationId, ctx.actor.organizationId),
        eq(simplifications.assignmentId, params.id),
        after ? lt(simplifications.id, after[0]) : undefined,
      ),
    )
    .orderBy(desc(simplifications.id))
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, ({ id }) => [id]);
  return { ...page, items: page.items.map(shownSimplification) };
}
