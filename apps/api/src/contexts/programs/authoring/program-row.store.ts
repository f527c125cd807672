import type { ProgramAbout, ProgramFigures } from '@coachme/contracts/program-about.words';
import type { ProgramRow } from '@coachme/contracts/programs.words';
import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { programAssignments } from '../assignment/assignment.tables.ts';
import { programs, trainingDays, trainingWeeks } from '../programs.tables.ts';
import { statusOf } from './program.rules.ts';

/** The columns of a program's own row that are shown. */
export const ownColumns = {
  id: programs.id,
  title: programs.title,
  description: programs.description,
  publishedAt: programs.publishedAt,
  archivedAt: programs.archivedAt,
  type: programs.type,
  difficulty: programs.difficulty,
  goals: programs.goals,
  intensity: programs.intensity,
  coachNotes: programs.coachNotes,
  setsPerWeek: programs.setsPerWeek,
  sessionMinutes: programs.sessionMinutes,
  deloadWeekCount: programs.deloadWeekCount,
  updatedAt: programs.updatedAt,
  revision: programs.revision,
};

/** What a list shows of a program. */
export const rowColumns = (ctx: Ctx) => ({
  ...ownColumns,
  weekCount: ctx.tx.$count(trainingWeeks, isPartOfProgram(trainingWeeks)),
  dayCount: ctx.tx.$count(trainingDays, isPartOfProgram(trainingDays)),
  assignedCount: clientsOn(localDateIn(ctx.actor.timeZone, ctx.now)),
});

const isPartOfProgram = (
  table: typeof trainingWeeks | typeof trainingDays | typeof programAssignments,
) => and(eq(table.organizationId, programs.organizationId), eq(table.programId, programs.id));

const clientsOn = (today: string) =>
  sql`(select count(distinct client_id) from ${programAssignments} where ${and(
    isPartOfProgram(programAssignments),
    isNull(programAssignments.endedAt),
    gte(programAssignments.endsOn, today),
  )})`.mapWith(Number);

type AboutColumns = ProgramAbout & ProgramFigures;
type RowColumns = Omit<ProgramRow, 'status' | 'updatedAt' | 'about' | 'figures'> &
  AboutColumns & {
    readonly publishedAt: Date | null;
    readonly archivedAt: Date | null;
    readonly updatedAt: Date;
  };

/** A row of the database as the contract has it. */
export function shownRow({
  publishedAt,
  archivedAt,
  updatedAt,
  ...columns
}: RowColumns): ProgramRow {
  const { type, difficulty, goals, intensity, coachNotes, ...counted } = columns;
  const { setsPerWeek, sessionMinutes, deloadWeekCount, ...row } = counted;
  return {
    ...row,
    about: { type, difficulty, goals, intensity, coachNotes },
    figures: { setsPerWeek, sessionMinutes, deloadWeekCount },
    status: statusOf({ publishedAt, archivedAt }),
    updatedAt: updatedAt.toISOString(),
  };
}
