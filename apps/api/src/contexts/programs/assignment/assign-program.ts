import type { Client } from '@coachme/contracts/clients.contract';
import { programAssigned } from '@coachme/contracts/programs.events';
import type {
  AssignProgram,
  FormerPrograms,
  Program,
  ProgramAssignment,
} from '@coachme/contracts/programs.words';
import { layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { incompletenessOf } from '../authoring/program.rules.ts';
import { loadProgram } from '../authoring/program.store.ts';
import {
  type AssignmentColumns,
  findAssignment,
  shownAssignment,
  shownWithDays,
} from './assignment.store.ts';
import { programAssignments, scheduledDays } from './assignment.tables.ts';
import { endFormerPrograms } from './end-former-programs.ts';
import { type PlannedDay, planDays } from './plan.rules.ts';

export type ProgramToAssign = {
  readonly programId: string;
  readonly assignment: Omit<AssignProgram, 'formerPrograms'> & {
    /** They go on beside it unless the coach ends them. */
    readonly formerPrograms?: FormerPrograms | undefined;
  };
  /** When it is given to many at once. */
  readonly cohortId?: string;
  /** The coach who asked, where a job assigns for them. */
  readonly assignedBy?: string;
  /** Days before this date are left out: whoever comes later trains in step with the others. */
  readonly notBefore?: string | null;
};

/** Gives a client a dated copy of a published program; later changes of the program leave the copy alone. */
export async function assignProgram(
  ctx: Ctx,
  input: ProgramToAssign,
): Promise<ProgramAssignment | Again<ProgramAssignment>> {
  permit(ctx, 'program:assign');
  const { assignment } = input;
  const client = await clientsFacade.getClient(ctx, assignment.clientId);
  const program = await loadProgram(ctx, input.programId);
  const repeated = await repetition(ctx, input);
  if (repeated) return repeated;
  const refusal = refusalToAssign(program, client);
  if (refusal) throw new AppError('conflict', refusal);
  if (assignment.followUpProgramId) await requirePublished(ctx, assignment.followUpProgramId);
  const { layout, startsOn } = assignment;
  const { trainingDays } = client.profile;
  const plan = planDays({ weeks: program.weeks, layout, startsOn, trainingDays });
  if (!plan.ok) throw new AppError('conflict', plan.refusal);

  const { notBefore } = input;
  const days = notBefore ? plan.days.filter(({ date }) => date >= notBefore) : plan.days;
  if (days.length === 0) throw new AppError('conflict', 'plan-is-over');

  const made = await store(ctx, { ...input, program, plan: days });
  if (made && assignment.formerPrograms === 'end') await endFormer(ctx, client, made);
  // The same create, sent twice at once: the other one was faster.
  return made ?? (await repetition(ctx, input)) ?? refuseTakenId();
}

async function endFormer(ctx: Ctx, client: Client, made: ProgramAssignment): Promise<void> {
  const { id: assignmentId, startsOn, endsOn: lastDay, days } = made;
  const firstDay = days[0]?.date ?? startsOn;
  await endFormerPrograms(ctx, { client, assignmentId, firstDay, lastDay });
}

/** Why a program cannot be given now; null when it can. */
export async function findRefusalToAssign(
  ctx: Ctx,
  { programId, assignment }: ProgramToAssign,
): Promise<string | null> {
  permit(ctx, 'program:assign');
  const { clientId, layout, startsOn } = assignment;
  const client = await clientsFacade.getClient(ctx, clientId);
  const program = await loadProgram(ctx, programId);
  const { trainingDays } = client.profile;
  const plan = planDays({ weeks: program.weeks, layout, startsOn, trainingDays });
  return refusalToAssign(program, client) ?? (plan.ok ? null : plan.refusal);
}

/** Refuses a program that is not there, or not published. */
export async function requirePublished(ctx: Ctx, programId: string): Promise<void> {
  permit(ctx, 'program:read');
  const { status } = await loadProgram(ctx, programId);
  if (status !== 'published') throw new AppError('conflict', 'not-published');
}

type Decided = Omit<ProgramToAssign, 'programId'> & {
  readonly program: Program;
  readonly plan: readonly PlannedDay[];
};

/** Null when the id is taken. */
async function store(ctx: Ctx, decided: Decided): Promise<ProgramAssignment | null> {
  const { assignment, plan } = decided;
  const row = { ...rowOf(ctx, decided), id: assignment.id ?? ctx.newId() };
  const [made] = await ctx.tx
    .insert(programAssignments)
    .values(row)
    .onConflictDoNothing()
    .returning();
  if (!made) return null;

  const days = plan.map((planned) => ({ ...planned, id: ctx.newId() }));
  await insertRows(
    ctx,
    scheduledDays,
    days.map(({ day: snapshot, date: scheduledOn, ...numbers }) => ({
      ...numbers,
      organizationId: made.organizationId,
      assignmentId: made.id,
      clientId: made.clientId,
      scheduledOn,
      snapshot,
      laidOut: layOutDay(snapshot, new Map(), { lighter: numbers.lighter }),
      revision: 1,
      createdAt: ctx.now,
    })),
  );
  await announce(ctx, made, days);
  return shownAssignment(
    made,
    days.map(({ id, date, weekNumber, day: { name } }) => ({ id, date, weekNumber, name })),
  );
}

function rowOf(
  { actor, now }: Ctx,
  { program, assignment, plan, cohortId, assignedBy = actor.userId }: Decided,
) {
  const { clientId, layout, startsOn, missedDays, followUpProgramId } = assignment;
  return {
    organizationId: actor.organizationId,
    programId: program.id,
    clientId,
    programTitle: program.title,
    layout,
    startsOn,
    endsOn: plan.at(-1)?.date ?? startsOn,
    weekCount: program.weekCount,
    missedDays,
    followUpProgramId,
    cohortId: cohortId ?? null,
    createdBy: assignedBy,
    createdAt: now,
  };
}

async function announce(
  ctx: Ctx,
  { id: assignmentId, programId, clientId, startsOn }: AssignmentColumns,
  days: readonly { id: string; date: string }[],
): Promise<void> {
  for (const { id: entityId } of days) {
    await ctx.change({ clientId, entity: 'scheduled-day', entityId, revision: 1 });
  }
  const firstDay = days[0]?.date ?? startsOn;
  await ctx.publish(programAssigned({ assignmentId, programId, clientId, firstDay }));
}

/** Why this client cannot be given this program, whatever the dates; null when they can. */
export function refusalToAssign(program: Program, client: Client): string | null {
  if (program.status !== 'published') return 'not-published';
  const refusal = incompletenessOf(program.weeks);
  return refusal ?? (client.status === 'archived' ? 'client-archived' : null);
}

/** The stored one when this create was already done; null when its id is free; else the id is not. */
async function repetition(
  ctx: Ctx,
  { programId, assignment: asked }: ProgramToAssign,
): Promise<Again<ProgramAssignment> | null> {
  const stored = asked.id ? await findAssignment(ctx, asked.id) : null;
  if (!stored) return null;
  const isSame =
    stored.programId === programId &&
    stored.clientId === asked.clientId &&
    stored.startsOn === asked.startsOn &&
    stored.layout === asked.layout;
  return isSame ? again(await shownWithDays(ctx, stored)) : refuseTakenId();
}

function refuseTakenId(): never {
  throw new AppError('conflict', 'assignment-id-taken');
}
