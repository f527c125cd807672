import type { CommitImport, Import, ImportState } from '@coachme/contracts/imports.contract';
import { and, eq, sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { importExercises } from '../integrations.tables.ts';
import { type Choice, choicesFor } from './choices.rules.ts';
import { writeImport } from './import-jobs.ts';
import { getImport } from './imports.queries.ts';
import { changeImport, exercisesOfImport, lockImport } from './imports.store.ts';
import { measuresOf } from './measures.store.ts';

/** Has the sessions of a preview written, its exercises as chosen; asked again, it says how far that is. */
export async function commitImport(
  ctx: Ctx,
  id: string,
  { exercises: given }: CommitImport,
): Promise<Import> {
  permit(ctx, 'import:create');
  const row = await lockImport(ctx, id);
  await clientsFacade.requireClientVisible(ctx, row.clientId);
  if (row.state === 'committing' || row.state === 'committed') return getImport(ctx, id);
  if (row.state !== 'preview') throw notNow(row.state);
  const choices = choicesFor(await exercisesOfImport(ctx, id), given);
  if ('refused' in choices) {
    const detail = `“${choices.refused}” is not an exercise of this file.`;
    throw new AppError('invalid', 'unknown-name', { field: 'body.exercises', detail });
  }
  await requireKnown(ctx, choices.chosen);
  await settle(ctx, id, choices.chosen);
  await changeImport(ctx, id, { state: 'committing' });
  await ctx.enqueue(writeImport({ importId: id, from: 0 }));
  return getImport(ctx, id);
}

async function requireKnown(ctx: Ctx, chosen: readonly Choice[]): Promise<void> {
  const ids = chosen.flatMap(({ as }) => (as.kind === 'exercise' ? as.id : []));
  const known = await programsFacade.exercisesByIds(ctx, [...new Set(ids)]);
  const isKnown = new Set(known.map((exercise) => exercise.id));
  const stray = chosen.find(({ as }) => as.kind === 'exercise' && !isKnown.has(as.id));
  if (!stray) return;
  const detail = `What was chosen for “${stray.name}” is not in the library.`;
  throw new AppError('invalid', 'unknown-exercise', { field: 'body.exercises', detail });
}

/** Makes the new exercises, and notes for every name what it is. */
async function settle(ctx: Ctx, importId: string, chosen: readonly Choice[]): Promise<void> {
  const fresh = chosen.filter(({ as }) => as.kind === 'new');
  const measures = fresh.length === 0 ? new Map() : await measuresOf(ctx, importId);
  const added = fresh.map(({ name }) => ({
    id: ctx.newId(),
    name,
    measure: measures.get(name) ?? 'reps-and-load',
  }));
  await programsFacade.addBroughtExercises(ctx, added);
  const idOf = new Map(added.map(({ name, id }) => [name, id]));
  const rows = chosen.map(({ name, position, as }) => ({
    position,
    exercise_id: as.kind === 'exercise' ? as.id : (idOf.get(name) ?? null),
    is_new: as.kind === 'new',
    is_skipped: as.kind === 'skip',
  }));
  const settled = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as r(position integer, exercise_id uuid, is_new boolean, is_skipped boolean)`;
  await ctx.tx
    .update(importExercises)
    .set({
      exerciseId: sql`r.exercise_id`,
      isNew: sql`r.is_new`,
      isSkipped: sql`r.is_skipped`,
    })
    .from(settled)
    .where(
      and(
        eq(importExercises.organizationId, ctx.actor.organizationId),
        eq(importExercises.importId, importId),
        sql`${importExercises.position} = r.position`,
      ),
    );
}

type Settled = Exclude<ImportState, 'preview' | 'committing' | 'committed'>;

const whyNot: Readonly<Record<Settled, string>> = {
  reading: 'The file is still being read.',
  failed: 'This file could not be read. Bring it again as the app exported it.',
  cancelled: 'This import was cancelled. Bring the file again.',
  undoing: 'This import is being taken back. Bring the file again afterwards.',
  undone: 'This import was taken back. Bring the file again.',
};

function notNow(state: Settled): AppError {
  return new AppError('conflict', `import-${state}`, { detail: whyNot[state] });
}
