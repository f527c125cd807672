import type { ChangeExercise, Exercise } from '@coachme/contracts/exercises.contract';
import { movementPatternOf } from '@coachme/domain/programs/movement-pattern.rules';
import { and, eq } from 'drizzle-orm';
import { nobody } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { exercises } from '../programs.tables.ts';
import { forgetLibrary, readExercises } from './library.store.ts';

type ExerciseRow = typeof exercises.$inferSelect;

/** What a coach describes, as the columns that hold it. */
export function columnsOf(ctx: Ctx, { isPrivate, ...facts }: ChangeExercise) {
  return {
    ...facts,
    movementPattern: facts.movementPattern ?? movementPatternOf(facts),
    privateTo: isPrivate ? ctx.actor.userId : null,
  };
}

/** One of the organization's own, kept from other writers; refuses what is built in and what a colleague keeps. */
export async function lockOwnExercise(
  ctx: Ctx,
  id: string,
  ifMatch: number | null,
): Promise<ExerciseRow> {
  const [row] = await ctx.tx
    .select()
    .from(exercises)
    .where(and(eq(exercises.organizationId, ctx.actor.organizationId), eq(exercises.id, id)))
    .for('update');
  if (!row) return refuse(ctx, id);
  const isColleagues = row.privateTo !== null && row.privateTo !== ctx.actor.userId;
  if (isColleagues && !ctx.actor.can.has('client:view_all_gym')) {
    throw new AppError('forbidden', 'exercise-of-a-colleague');
  }
  if (ifMatch !== null && ifMatch !== row.revision) {
    const [current] = await readExercises(ctx, [id]);
    throw new AppError('stale', 'exercise-changed', { current });
  }
  return row;
}

async function refuse(ctx: Ctx, id: string): Promise<never> {
  const [known] = await readExercises(ctx, [id]);
  if (!known) throw new AppError('not-found', 'no-such-exercise');
  throw new AppError('conflict', 'exercise-is-built-in', {
    detail: 'This exercise is built in. Change it for your organization with PUT …/override.',
  });
}

/** Changes a locked exercise, counts its revision up and tells phones. */
export async function touchExercise(
  ctx: Ctx,
  { id, revision }: ExerciseRow,
  changes: Partial<Omit<typeof exercises.$inferInsert, 'revision' | 'updatedAt'>>,
): Promise<Exercise> {
  await ctx.tx
    .update(exercises)
    .set({ ...changes, revision: revision + 1, updatedAt: ctx.now })
    .where(and(eq(exercises.organizationId, ctx.actor.organizationId), eq(exercises.id, id)));
  return tellPhones(ctx, id);
}

/** Everybody's phone in the organization fetches the exercise anew, and so does whoever reads the library. */
export async function tellPhones(ctx: Ctx, id: string): Promise<Exercise> {
  forgetLibrary(ctx);
  const [exercise] = await readExercises(ctx, [id]);
  if (!exercise) throw new AppError('not-found', 'no-such-exercise');
  const { revision } = exercise;
  await ctx.change({ clientId: null, entity: 'exercise', entityId: id, revision });
  return exercise;
}

/** A built-in exercise, which an organization may have in its own way. */
export async function requireBuiltIn(ctx: Ctx, id: string): Promise<void> {
  const [row] = await ctx.tx
    .select({ organizationId: exercises.organizationId })
    .from(exercises)
    .where(and(eq(exercises.organizationId, nobody), eq(exercises.id, id)));
  if (row) return;
  const [own] = await readExercises(ctx, [id]);
  if (!own) throw new AppError('not-found', 'no-such-exercise');
  throw new AppError('conflict', 'exercise-is-own', {
    detail: 'This exercise is your organization’s own. Change it with PUT /exercises/{id}.',
  });
}
