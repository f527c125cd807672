import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { and, asc, between, desc, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm';
import { nobody } from '#platform/access/actor';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { draftsFacade } from './authoring/drafts.facade.ts';
import { addBroughtExercises, discardExercises } from './library/brought-exercises.ts';
import { readExercises, readLibrary } from './library/library.store.ts';
import { dayNaming } from './library/named-day.store.ts';
import { programAssignments, scheduledDays } from './programs.tables.ts';

/** What a session names of the plan and the library. */
export type NamedBySession = {
  readonly exerciseIds: readonly string[];
  readonly scheduledDayId: string | null;
};
/** Those of the exercises that exist, and the client whose day it is; null when there is no such day. */
export type PlanOfSession = {
  readonly exerciseIds: ReadonlySet<string>;
  readonly clientId: string | null;
};

/** A stretch of days, both ends included. */
export type DateRange = { readonly from: string; readonly to: string };

/** A dated day, and whose it is. */
export type ScheduledDayOfClient = ScheduledDay & {
  readonly clientId: string;
  /** When it left the plan; phones are told to drop it. */
  readonly removedAt: Date | null;
};

/** A day that is due, without what is in it. */
export type DueDay = {
  readonly id: string;
  readonly clientId: string;
  readonly assignmentId: string;
  readonly date: string;
  readonly name: string;
};

export type RunningAssignment = {
  readonly id: string;
  readonly programId: string;
  readonly programTitle: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly weekCount: number;
  /** Counts from 1, never beyond `weekCount`. */
  readonly weekNumber: number;
};

/**
 * What other contexts ask about programs. Who may see which client is asked of the clients context first:
 * every answer here names its client, so that a caller can refuse.
 */
export const programsFacade = {
  ...draftsFacade,

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

  /** The assignment a client is on at a date, the newest if there are several; null when none. */
  async runningAssignment(
    ctx: Ctx,
    clientId: string,
    date: string,
  ): Promise<RunningAssignment | null> {
    permit(ctx, 'assignment:read');
    return (await readRunning(ctx, [clientId], date)).get(clientId) ?? null;
  },

  /** The assignments many clients are on at a date, by client: one statement for all of them. */
  async runningAssignments(
    ctx: Ctx,
    clientIds: readonly string[],
    date: string,
  ): Promise<ReadonlyMap<string, RunningAssignment>> {
    permit(ctx, 'assignment:read');
    return readRunning(ctx, clientIds, date);
  },

  /** Exercises by their ids, archived ones too, for names and muscles of what was done. */
  exercisesByIds(ctx: Ctx, ids: readonly string[]): Promise<Exercise[]> {
    permit(ctx, 'exercise:read');
    return readExercises(ctx, ids);
  },

  /** Of what a session names, which exercises exist and whose planned day it is: one statement. */
  async planOf(ctx: Ctx, { exerciseIds, scheduledDayId }: NamedBySession): Promise<PlanOfSession> {
    permit(ctx, 'exercise:read');
    const { organizationId } = ctx.actor;
    const { rows } = await ctx.tx.execute<{ known: string[] | null; client_id: string | null }>(sql`
      select (select array_agg(id) from programs.exercises
          where organization_id in (${nobody}, ${organizationId}) and id = any(${`{${exerciseIds.join(',')}}`}::uuid[])) as known,
        (select client_id from programs.scheduled_days
          where organization_id = ${organizationId} and id = ${scheduledDayId}) as client_id`);
    return { exerciseIds: new Set(rows[0]?.known), clientId: rows[0]?.client_id ?? null };
  },

  /** Every exercise that can be chosen, to find one by any of its names. */
  async wholeLibrary(ctx: Ctx): Promise<Exercise[]> {
    permit(ctx, 'exercise:read');
    const { own, builtIn } = await readLibrary(ctx);
    return [...own, ...builtIn].map(withEveryName);
  },

  addBroughtExercises,
  discardExercises,
};

/** Under its names in other languages too: histories come from anywhere. */
function withEveryName(exercise: Exercise): Exercise {
  return { ...exercise, aliases: [...exercise.aliases, ...exercise.searchWords] };
}

async function readDays(ctx: Ctx, where: SQL | undefined): Promise<ScheduledDayOfClient[]> {
  const named = await dayNaming(ctx);
  const days = await ctx.tx
    .select({
      id: scheduledDays.id,
      clientId: scheduledDays.clientId,
      assignmentId: scheduledDays.assignmentId,
      programTitle: programAssignments.programTitle,
      date: scheduledDays.scheduledOn,
      weekNumber: scheduledDays.weekNumber,
      dayNumber: scheduledDays.dayNumber,
      day: scheduledDays.snapshot,
      removedAt: scheduledDays.removedAt,
      revision: scheduledDays.revision,
    })
    .from(scheduledDays)
    .innerJoin(
      programAssignments,
      and(
        eq(programAssignments.organizationId, scheduledDays.organizationId),
        eq(programAssignments.id, scheduledDays.assignmentId),
      ),
    )
    .where(and(eq(scheduledDays.organizationId, ctx.actor.organizationId), where))
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id));
  return days.map((row) => ({ ...row, day: named(row.day) }));
}

async function readRunning(
  ctx: Ctx,
  clientIds: readonly string[],
  date: string,
): Promise<ReadonlyMap<string, RunningAssignment>> {
  if (clientIds.length === 0) return new Map();
  const rows = await ctx.tx
    .selectDistinctOn([programAssignments.clientId], {
      clientId: programAssignments.clientId,
      id: programAssignments.id,
      programId: programAssignments.programId,
      programTitle: programAssignments.programTitle,
      startsOn: programAssignments.startsOn,
      endsOn: programAssignments.endsOn,
      weekCount: programAssignments.weekCount,
      weekNumber: sql<number>`least(${programAssignments.weekCount},
        (${date}::date - ${programAssignments.startsOn}) / 7 + 1)`,
    })
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        inArray(programAssignments.clientId, [...clientIds]),
        lte(programAssignments.startsOn, date),
        gte(programAssignments.endsOn, date),
        isNull(programAssignments.endedAt),
      ),
    )
    .orderBy(
      programAssignments.clientId,
      desc(programAssignments.createdAt),
      desc(programAssignments.id),
    );
  return new Map(rows.map(({ clientId, ...running }) => [clientId, running]));
}
