import type { TrainingWeek } from '@coachme/contracts/programs.words';
import { and, eq, type SQL } from 'drizzle-orm';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { readExercises } from '../library/library.store.ts';
import {
  exerciseGroups,
  exercisePrescriptions,
  setPrescriptions,
  trainingDays,
  trainingWeeks,
} from '../programs.tables.ts';
import { exercisePlaces, repeatedIdOf } from './program.rules.ts';
import { asStored, partsOf, treeOf, withPrescriptions } from './program-tree.rules.ts';

type PartTable =
  | typeof trainingWeeks
  | typeof trainingDays
  | typeof exerciseGroups
  | typeof exercisePrescriptions
  | typeof setPrescriptions;

/** The content of a program, in five statements and one for the names of exercises. */
export async function readWeeks(ctx: Ctx, programId: string): Promise<TrainingWeek[]> {
  const of = (table: PartTable) => isOf(ctx, table, programId);
  const [weeks, days, groups, prescriptions, sets] = await Promise.all([
    ctx.tx.select().from(trainingWeeks).where(of(trainingWeeks)),
    ctx.tx.select().from(trainingDays).where(of(trainingDays)),
    ctx.tx.select().from(exerciseGroups).where(of(exerciseGroups)),
    ctx.tx.select().from(exercisePrescriptions).where(of(exercisePrescriptions)),
    ctx.tx.select().from(setPrescriptions).where(of(setPrescriptions)),
  ]);
  const known = await readExercises(ctx, [...new Set(prescriptions.map((p) => p.exerciseId))]);
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const parts = {
    weeks: bare(weeks),
    days: bare(days),
    groups: bare(groups),
    prescriptions: bare(prescriptions),
    sets: bare(sets),
  };
  return treeOf(parts, (exerciseId) => names.get(exerciseId) ?? '');
}

/** The weeks ready to be stored: names filled from the library, figures as precise as the database keeps them. */
export async function checkedWeeks(
  ctx: Ctx,
  weeks: readonly TrainingWeek[],
): Promise<TrainingWeek[]> {
  if (repeatedIdOf(weeks)) throw new AppError('invalid', 'repeated-id', { field: 'body.weeks' });
  const places = exercisePlaces(weeks);
  const known = await readExercises(ctx, [...new Set(places.map((place) => place.exerciseId))]);
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const unknown = places.find(({ exerciseId }) => !names.has(exerciseId));
  if (unknown) {
    throw new AppError('invalid', 'unknown-exercise', { field: `body.${unknown.path}` });
  }
  return withPrescriptions(asStored(weeks), (prescription) => ({
    ...prescription,
    exerciseName: names.get(prescription.exerciseId) ?? '',
  }));
}

/** Writes the content of a program that has none: one statement per kind of part, however many there are. */
export async function insertWeeks(
  ctx: Ctx,
  programId: string,
  weeks: readonly TrainingWeek[],
): Promise<void> {
  const parts = partsOf(weeks);
  const { organizationId } = ctx.actor;
  const owned = <T>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, organizationId, programId }));
  await insertRows(ctx, trainingWeeks, owned(parts.weeks));
  await insertRows(ctx, trainingDays, owned(parts.days));
  await insertRows(ctx, exerciseGroups, owned(parts.groups));
  await insertRows(ctx, exercisePrescriptions, owned(parts.prescriptions));
  await insertRows(ctx, setPrescriptions, owned(parts.sets));
}

/** Puts the given content in the place of the stored one. */
export async function replaceWeeks(
  ctx: Ctx,
  programId: string,
  weeks: readonly TrainingWeek[],
): Promise<void> {
  // Days, groups, exercises and sets go with their week.
  await ctx.tx.delete(trainingWeeks).where(isOf(ctx, trainingWeeks, programId));
  await insertWeeks(ctx, programId, weeks);
}

function isOf(ctx: Ctx, table: PartTable, programId: string): SQL | undefined {
  return and(eq(table.organizationId, ctx.actor.organizationId), eq(table.programId, programId));
}

/** Rows without the keys that say whose they are. */
function bare<T extends { organizationId: string; programId: string }>(rows: readonly T[]) {
  return rows.map(({ organizationId, programId, ...part }) => part);
}
