import type { Exercise } from '@coachme/contracts/exercises.contract';
import { and, desc, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import { nobody } from '#platform/access/actor';
import { anyone, permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { assignmentInBrief } from './assignment/assignment.queries.ts';
import { programAssignments } from './assignment/assignment.tables.ts';
import { scheduledDaysFacade } from './assignment/scheduled-days.facade.ts';
import { draftsFacade } from './authoring/drafts.facade.ts';
import { waitingDeloads } from './deload/deloads.queries.ts';
import { proposeDeload } from './deload/propose-deload.ts';
import { fileDraftsBegun } from './drafts/file-drafts.queries.ts';
import { addBroughtExercises, discardExercises } from './library/brought-exercises.ts';
import { readExercises, readLibrary } from './library/library.store.ts';
import { libraryNames } from './library/library-names.store.ts';
import { exerciseNaming } from './library/named-day.store.ts';
import { byAnyName, type ExerciseByAnyName } from './library/names-elsewhere.ts';

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
  ...scheduledDaysFacade,
  assignmentInBrief,
  fileDraftsBegun,
  proposeDeload,
  waitingDeloads,

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

  /** What exercises that were written down are called in any language. */
  exerciseNaming(ctx: Ctx) {
    permit(ctx, 'exercise:read');
    return exerciseNaming(ctx);
  },

  /** What the library calls exercises in the reader's language, for whoever reads what was logged of them. */
  libraryNames(ctx: Ctx) {
    anyone(ctx, 'the caller asked who may read what was logged');
    return libraryNames(ctx);
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
  async wholeLibrary(ctx: Ctx): Promise<ExerciseByAnyName[]> {
    permit(ctx, 'exercise:read');
    return byAnyName(await readLibrary(ctx));
  },

  addBroughtExercises,
  discardExercises,
};

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
        // A plan that rests ends later than it says.
        or(gte(programAssignments.endsOn, date), isNotNull(programAssignments.pausedOn)),
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
