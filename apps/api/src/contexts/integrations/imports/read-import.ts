import { ImportFailure } from '@coachme/contracts/imports.contract';
import { exerciseMatcher } from '@coachme/domain/exercises/exercise-match.rules';
import { executionFacade } from '#contexts/execution';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { layoutOf } from '../formats/detect.rules.ts';
import { type ReadFile, readFile } from '../formats/read-file.ts';
import { readTable } from '../formats/read-table.ts';
import { type ReadSession, sessionsOf } from '../formats/sessions.rules.ts';
import { importExercises, importProblems, importSessions } from '../integrations.tables.ts';
import { idFrom } from './imported-ids.ts';
import {
  changeImport,
  findImport,
  forgetPreview,
  type ImportColumns,
  lockImport,
} from './imports.store.ts';
import { sessionsHere } from './sessions-here.queries.ts';

/** Reads a file into its preview: sessions, what is here already, which exercises are meant, what is wrong by line. */
export async function readIntoPreview(ctx: Ctx, importId: string): Promise<void> {
  permit(ctx, 'import:create');
  const row = await findImport(ctx, importId);
  if (row.state !== 'reading') return;
  try {
    await preview(ctx, row);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const failureReason = ImportFailure.safeParse(error.reason).data ?? null;
    const why = { failure: error.message, failureReason };
    await settle(ctx, importId, { state: 'failed', ...why });
  }
}

type Outcome = Parameters<typeof changeImport>[2];

/** Keeps what became of the reading; of an import that was cancelled meanwhile nothing is kept. */
async function settle(ctx: Ctx, importId: string, outcome: Outcome): Promise<void> {
  const { state } = await lockImport(ctx, importId);
  if (state === 'reading') await changeImport(ctx, importId, { ...outcome, content: null });
  else await forgetPreview(ctx, importId);
}

async function preview(ctx: Ctx, row: ImportColumns): Promise<void> {
  const { id: importId, timeZone, unit } = row;
  const table = await readTable(row.content ?? '');
  const layout = layoutOf(table.header, row.source);
  if (!layout) throw new AppError('invalid', 'unknown-layout');
  const read = await readFile(table, layout, { unit });
  const sessions = sessionsOf(read.sets, { timeZone, dayIsSession: layout.dayIsSession === true });
  const known = await stageSessions(ctx, row, sessions);
  await stageExercises(ctx, importId, sessions);
  await insertRows(
    ctx,
    importProblems,
    read.problems.map((problem, position) => ({ ...problem, ...at(ctx, importId, position) })),
  );
  await settle(ctx, importId, { ...countsOf(read, sessions), ...known, state: 'preview' });
}

function countsOf(read: ReadFile, sessions: readonly ReadSession[]) {
  return {
    rowCount: read.rows,
    refusedRowCount: new Set(read.problems.map(({ line }) => line)).size,
    sessionCount: sessions.length,
    setCount: read.sets.length,
    problemCount: read.problems.length,
  };
}

async function stageSessions(ctx: Ctx, row: ImportColumns, sessions: readonly ReadSession[]) {
  const derived = sessions.map(({ startedAt, title }) => idFrom(row.clientId, startedAt, title));
  const own = sessions.flatMap(({ workoutId }) => workoutId ?? []);
  const taken = await executionFacade.takenWorkoutIds(ctx, own);
  const coming = sessions.map((content, position) => {
    const ownOwner = taken.get(content.workoutId ?? '');
    // An id that somebody else's session has here is not this one.
    const keepsOwn = content.workoutId !== null && (ownOwner ?? row.clientId) === row.clientId;
    const workoutId = (keepsOwn ? content.workoutId : null) ?? derived[position] ?? '';
    return { workoutId, startedAt: content.startedAt, content };
  });
  const isHere = await sessionsHere(ctx, row, coming);
  const staged = coming.map((session, position) => {
    const { workoutId, content } = session;
    return { ...at(ctx, row.id, position), workoutId, content, isKnown: isHere(session) };
  });
  await insertRows(ctx, importSessions, staged);
  return { knownSessionCount: staged.filter(({ isKnown }) => isKnown).length };
}

async function stageExercises(ctx: Ctx, importId: string, sessions: readonly ReadSession[]) {
  const matchOf = exerciseMatcher(await programsFacade.wholeLibrary(ctx));
  const counts = new Map<string, number>();
  for (const { name, sets } of sessions.flatMap((session) => session.exercises)) {
    counts.set(name, (counts.get(name) ?? 0) + sets.length);
  }
  const rows = [...counts].map(([name, setCount], position) => {
    return {
      ...at(ctx, importId, position),
      ...matchOf(name),
      name,
      setCount,
      isSkipped: false,
      isNew: false,
    };
  });
  await insertRows(
    ctx,
    importExercises,
    rows.map((row) => ({ ...row, candidateIds: [...row.candidateIds] })),
  );
}

const at = ({ actor }: Ctx, importId: string, position: number) => ({
  organizationId: actor.organizationId,
  importId,
  position,
});
