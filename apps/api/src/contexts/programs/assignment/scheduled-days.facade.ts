import { and, asc, between, eq, inArray, isNull, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { scheduledDays } from './assignment.tables.ts';
import { keepLaidOut } from './keep-laid-out.ts';
import { planAround } from './plan-around.queries.ts';
import { readDays, type ScheduledDayOfClient } from './scheduled-day.store.ts';
import { unmarkTrained } from './unmark-trained.ts';

/** A stretch of days, both ends included. */
export type DateRange = { readonly from: string; readonly to: string };

/** A day that is due, without what is in it. */
export type DueDay = {
  readonly id: string;
  readonly clientId: string;
  readonly assignmentId: string;
  readonly date: string;
  readonly name: string;
};

/** What other contexts ask about dated days, and what they tell of them. */
export const scheduledDaysFacade = {
  keepLaidOut,
  planAround,
  unmarkTrained,

  /** A client's days in the plan within the range, oldest first. */
  scheduledDaysOn(ctx: Ctx, clientId: string, { from, to }: DateRange) {
    permit(ctx, 'assignment:read');
    return readDays(
      ctx,
      and(
        eq(scheduledDays.clientId, clientId),
        between(scheduledDays.scheduledOn, from, to),
        isNull(scheduledDays.removedAt),
      ),
    );
  },

  /** One dated day, also one that left the plan; null when there is none. */
  async scheduledDay(ctx: Ctx, id: string): Promise<ScheduledDayOfClient | null> {
    permit(ctx, 'assignment:read');
    const [day] = await readDays(ctx, eq(scheduledDays.id, id));
    return day ?? null;
  },

  /** Dated days by their ids, also those that left the plan. */
  async scheduledDaysByIds(ctx: Ctx, ids: readonly string[]): Promise<ScheduledDayOfClient[]> {
    permit(ctx, 'assignment:read');
    return ids.length === 0 ? [] : readDays(ctx, inArray(scheduledDays.id, [...ids]));
  },

  /** What is due in the range for many clients at once, oldest first. */
  async dueDays(ctx: Ctx, clientIds: readonly string[], range: DateRange): Promise<DueDay[]> {
    permit(ctx, 'assignment:read');
    if (clientIds.length === 0) return [];
    return ctx.tx
      .select({
        id: scheduledDays.id,
        clientId: scheduledDays.clientId,
        assignmentId: scheduledDays.assignmentId,
        date: scheduledDays.scheduledOn,
        name: sql<string>`${scheduledDays.snapshot}->>'name'`,
      })
      .from(scheduledDays)
      .where(
        and(
          eq(scheduledDays.organizationId, ctx.actor.organizationId),
          inArray(scheduledDays.clientId, [...clientIds]),
          between(scheduledDays.scheduledOn, range.from, range.to),
          isNull(scheduledDays.removedAt),
        ),
      )
      .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id));
  },
};
