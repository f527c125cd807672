import type { Workout } from '@coachme/contracts/execution.words';
import { and, asc, eq, gte } from 'drizzle-orm';
import { executionFacade } from '#contexts/execution';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { ReadSession } from '../formats/sessions.rules.ts';
import { importSessions } from '../integrations.tables.ts';
import { finishWritten, writeImport } from './import-jobs.ts';
import { idFrom } from './imported-ids.ts';
import {
  changeImport,
  exercisesOfImport,
  type ImportColumns,
  lockImport,
} from './imports.store.ts';
import { sessionsHere } from './sessions-here.queries.ts';

/** So many sessions are written in one unit of work, and shown as progress. */
const sessionsAtOnce = 200;

/** Writes the next sessions of an import; after the last, only records are left to work out. */
export async function writeNextSessions(
  ctx: Ctx,
  { importId, from }: { readonly importId: string; readonly from: number },
): Promise<void> {
  permit(ctx, 'import:create');
  const row = await lockImport(ctx, importId);
  if (row.state !== 'committing') return;
  const staged = await stagedFrom(ctx, importId, from);
  const written = await write(ctx, row, staged);
  const sets = written.flatMap(({ exercises }) => exercises).flatMap((exercise) => exercise.sets);
  const counts = {
    writtenSessionCount: row.writtenSessionCount + written.length,
    writtenSetCount: row.writtenSetCount + sets.length,
  };
  const last = staged.at(-1);
  if (last && staged.length === sessionsAtOnce) {
    await changeImport(ctx, importId, counts);
    await ctx.enqueue(writeImport({ importId, from: last.position + 1 }));
    return;
  }
  // That takes long and has a unit of work of its own, so that whoever cancels meanwhile is told so at once.
  await changeImport(ctx, importId, { ...counts, finishingAt: ctx.now });
  await ctx.enqueue(finishWritten({ importId }));
}

type Staged = typeof importSessions.$inferSelect;

function stagedFrom(ctx: Ctx, importId: string, from: number): Promise<Staged[]> {
  return ctx.tx
    .select()
    .from(importSessions)
    .where(
      and(
        eq(importSessions.organizationId, ctx.actor.organizationId),
        eq(importSessions.importId, importId),
        gte(importSessions.position, from),
      ),
    )
    .orderBy(asc(importSessions.position))
    .limit(sessionsAtOnce);
}

async function write(ctx: Ctx, row: ImportColumns, staged: readonly Staged[]): Promise<Workout[]> {
  const names = await exercisesOfImport(ctx, row.id);
  const exerciseOf = new Map(
    names.map(({ name, exerciseId, isSkipped }) => [name, isSkipped ? null : exerciseId]),
  );
  const coming = staged.map(({ workoutId, content }) => {
    return { workoutId, startedAt: content.startedAt, content };
  });
  // Somebody may have trained, or brought the same file in another way, since the preview.
  const isHere = await sessionsHere(ctx, row, coming);
  const workouts = coming
    .filter((session) => !isHere(session))
    .map(({ workoutId, content }) => workoutOf(workoutId, content, exerciseOf))
    .filter(({ exercises }) => exercises.length > 0);
  await executionFacade.writeImported(ctx, { clientId: row.clientId, importId: row.id, workouts });
  return workouts;
}

/** A branch belongs to an organization, and a file to a person. */
const nowhere = { branchId: null };

function workoutOf(
  id: string,
  { workoutId: _own, exercises, readiness = null, ...session }: ReadSession,
  exerciseOf: ReadonlyMap<string, string | null>,
): Workout {
  const logs = exercises.flatMap(({ name, notes, endurance, sets }, position) => {
    const exerciseId = exerciseOf.get(name);
    if (!exerciseId) return [];
    const logId = idFrom(id, position);
    return {
      id: logId,
      exerciseId,
      exerciseName: name,
      exercisePrescriptionId: null,
      notes,
      skippedReason: null,
      ...(endurance ? { endurance } : {}),
      sets: sets.map((set, index) => ({
        ...set,
        id: idFrom(logId, index),
        setPrescriptionId: null,
        completedAt: null,
      })),
    };
  });
  return { ...session, ...nowhere, readiness, id, scheduledDayId: null, exercises: logs };
}
