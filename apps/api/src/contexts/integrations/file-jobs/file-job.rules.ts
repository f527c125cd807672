import type { FileJob, FileJobState } from '@coachme/contracts/file-jobs.contract';
import type { ImportFailure, ImportState } from '@coachme/contracts/imports.contract';
import type {
  ProgramDraftFailure,
  ProgramDraftState,
} from '@coachme/contracts/program-drafts.contract';

/** A history on its way in, as far as its job is told. */
export type ImportAtWork = {
  readonly id: string;
  readonly clientId: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly sessionCount: number;
  readonly knownSessionCount: number;
  readonly writtenSessionCount: number;
  readonly failureReason: ImportFailure | null;
  readonly createdAt: Date;
  readonly finishingAt: Date | null;
};

/** A file on its way to a program. */
export type DraftAtWork = {
  readonly id: string;
  readonly fileName: string;
  readonly state: ProgramDraftState;
  readonly failure: ProgramDraftFailure | null;
  readonly programId: string | null;
  readonly createdAt: Date;
};

const stateOfImport: Readonly<Record<ImportState, FileJobState>> = {
  reading: 'reading',
  preview: 'waiting',
  committing: 'writing',
  committed: 'done',
  undoing: 'taking-back',
  undone: 'taken-back',
  cancelled: 'cancelled',
  failed: 'failed',
};

const stateOfDraft: Readonly<Record<ProgramDraftState, FileJobState>> = {
  reading: 'reading',
  review: 'waiting',
  made: 'done',
  cancelled: 'cancelled',
  failed: 'failed',
};

/** Whether nothing has come of a file yet. */
const isOpen = (state: ImportState | ProgramDraftState): boolean =>
  state === 'reading' || state === 'preview' || state === 'review';

/** The job of a history; its client is null when they are not among those the reader sees. */
export function jobOfImport(row: ImportAtWork, names: ReadonlyMap<string, string>): FileJob {
  const { id, clientId, fileName, state, failureReason } = row;
  const name = names.get(clientId);
  return {
    ...{ id, fileName, kind: 'history', state: stateOfImport[state], failure: failureReason },
    canCancel: isOpen(state) || (state === 'committing' && row.finishingAt === null),
    progress: state === 'committing' ? progressOf(row) : null,
    client: name === undefined ? null : { id: clientId, name },
    programId: null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Of the sessions that are not here already; a session that comes in by another way meanwhile is never written. */
function progressOf({ writtenSessionCount, sessionCount, knownSessionCount }: ImportAtWork) {
  return { done: writtenSessionCount, all: sessionCount - knownSessionCount };
}

/** The job of a program. */
export function jobOfDraft({ id, fileName, state, ...row }: DraftAtWork): FileJob {
  return {
    ...{ id, fileName, kind: 'program', state: stateOfDraft[state], failure: row.failure },
    canCancel: isOpen(state),
    ...{ progress: null, client: null, programId: row.programId },
    createdAt: row.createdAt.toISOString(),
  };
}

/** The order of the list: the later first, and of one moment the greater id. */
export function newestFirst(one: FileJob, other: FileJob): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
