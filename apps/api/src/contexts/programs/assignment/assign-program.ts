import { programAssigned } from '@coachme/contracts/programs.events';
import type { AssignProgram, Program, ProgramAssignment } from '@coachme/contracts/programs.words';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { incompletenessOf } from '../authoring/program.rules.ts';
import { loadProgram } from '../authoring/program.store.ts';
import { insertRows } from '../insert-rows.store.ts';
import { programAssignments, scheduledDays } from '../programs.tables.ts';
import {
  type AssignmentColumns,
  findAssignment,
  shownAssignment,
  shownWithDays,
} from './assignment.store.ts';
import { type PlannedDay, planDays } from './plan.rules.ts';

export type ProgramToAssign = { readonly programId: string; readonly assignment: AssignProgram };

/** Gives a client a dated copy of a published program; later changes of the program leave the copy alone. */
export async function assignProgram(
  ctx: Ctx,
  { programId, assignment }: ProgramToAssign,
): Promise<ProgramAssignment | Again<ProgramAssignment>> {
  permit(ctx, 'program:assign');
  const client = await clientsFacade.getClient(ctx, assignment.clientId);
  const program = await loadProgram(ctx, programId);
  const stored = assignment.id ? await findAssignment(ctx, assignment.id) : null;
  if (stored) {
    requireSame(stored, { programId, assignment });
    return again(await shownWithDays(ctx, stored));
  }
  requireAssignable(program);
  if (client.status === 'archived') throw new AppError('conflict', 'client-archived');
  const { layout, startsOn } = assignment;
  const { trainingDays } = client.profile;
  const plan = planDays({ weeks: program.weeks, layout, startsOn, trainingDays });
  if (!plan.ok) throw new AppError('conflict', plan.refusal);
  return store(ctx, { program, assignment, days: plan.days });
}

type Decided = {
  readonly program: Program;
  readonly assignment: AssignProgram;
  readonly days: readonly PlannedDay[];
};

async function store(ctx: Ctx, { program, assignment, days }: Decided): Promise<ProgramAssignment> {
  const { organizationId, userId: createdBy } = ctx.actor;
  const { id = ctx.newId(), clientId, layout, startsOn } = assignment;
  const firstDay = days[0]?.date ?? startsOn;
  const row = {
    organizationId,
    id,
    programId: program.id,
    clientId,
    programTitle: program.title,
    layout,
    startsOn,
    endsOn: days.at(-1)?.date ?? startsOn,
    weekCount: program.weekCount,
    endedAt: null,
    endedBy: null,
    createdBy,
    createdAt: ctx.now,
  };
  await refuseTaken(
    ctx.tx.insert(programAssignments).values(row),
    'program_assignments_pkey',
    new AppError('conflict', 'assignment-id-taken'),
  );
  const dated = days.map((planned) => ({ ...planned, id: ctx.newId() }));
  const owned = { organizationId, assignmentId: id, clientId, revision: 1, createdAt: ctx.now };
  await insertRows(
    ctx,
    scheduledDays,
    dated.map(({ day: snapshot, date: scheduledOn, ...rest }) => ({
      ...rest,
      ...owned,
      scheduledOn,
      snapshot,
    })),
  );
  for (const day of dated) {
    await ctx.change({ clientId, entity: 'scheduled-day', entityId: day.id, revision: 1 });
  }
  await ctx.publish(
    programAssigned({ assignmentId: id, programId: program.id, clientId, firstDay }),
  );
  return shownAssignment(
    row,
    dated.map(({ id, date, weekNumber, day: { name } }) => ({ id, date, weekNumber, name })),
  );
}

function requireAssignable(program: Program): void {
  if (program.status !== 'published') throw new AppError('conflict', 'not-published');
  const refusal = incompletenessOf(program.weeks);
  if (refusal) throw new AppError('conflict', refusal);
}

/** A repeated create is the same create; the id of another assignment is not free. */
function requireSame(stored: AssignmentColumns, { programId, assignment }: ProgramToAssign): void {
  const isSame =
    stored.programId === programId &&
    stored.clientId === assignment.clientId &&
    stored.startsOn === assignment.startsOn &&
    stored.layout === assignment.layout;
  if (!isSame) throw new AppError('conflict', 'assignment-id-taken');
}
