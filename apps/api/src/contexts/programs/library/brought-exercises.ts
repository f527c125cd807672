import type { Exercise, Measure } from '@coachme/contracts/exercises.contract';
import { and, eq, inArray, notExists, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { exercisePrescriptions, exercises } from '../programs.tables.ts';
import { forgetLibrary } from './library.store.ts';

/** An exercise as another app knows it: a name, and what its sets were measured in. */
export type Brought = { readonly id: string; readonly name: string; readonly measure: Measure };

/** Adds exercises that come with somebody's history. Nobody has said yet which muscles they train. */
export async function addBroughtExercises(ctx: Ctx, brought: readonly Brought[]): Promise<void> {
  permit(ctx, 'import:create');
  forgetLibrary(ctx);
  await insertRows(
    ctx,
    exercises,
    brought.map((exercise) => ({ ...unknownFacts, ...exercise, ...stampsOf(ctx) })),
  );
}

const unknownFacts = {
  category: 'strength',
  force: null,
  mechanic: null,
  level: 'beginner',
  equipment: null,
  primaryMuscles: [],
  secondaryMuscles: [],
  movementPattern: 'other',
  aliases: [],
  cues: [],
  popularity: null,
  videoUrl: null,
  archivedAt: null,
  revision: 1,
} as const satisfies Partial<Exercise> & { popularity: null };

function stampsOf({ actor, now }: Ctx) {
  return { organizationId: actor.organizationId, createdAt: now, updatedAt: now };
}

/** Removes exercises that came with a history that was taken back, but those a program prescribes. */
export async function discardExercises(ctx: Ctx, ids: readonly string[]): Promise<void> {
  permit(ctx, 'import:create');
  if (ids.length === 0) return;
  forgetLibrary(ctx);
  const prescribed = ctx.tx
    .select({ one: sql`1` })
    .from(exercisePrescriptions)
    .where(
      and(
        eq(exercisePrescriptions.organizationId, exercises.organizationId),
        eq(exercisePrescriptions.exerciseId, exercises.id),
      ),
    );
  await ctx.tx
    .delete(exercises)
    .where(
      and(
        eq(exercises.organizationId, ctx.actor.organizationId),
        inArray(exercises.id, [...ids]),
        notExists(prescribed),
      ),
    );
}
