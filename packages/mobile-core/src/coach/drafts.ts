import type { ChangeProgram, Program } from '@coachme/contracts/programs.words';
import type { DeviceDatabase, DeviceQueries, Row } from '../database/device-database.ts';
import { documentOf, numberOf, numberOrNull, textOf, textOrNull } from '../database/rows.ts';
import { keepAnswer, readAnswer } from './answers.ts';
import { programQuestion } from './questions.ts';

/** A program as it was written here, until the server has it. */
export interface ProgramDraft {
  readonly id: string;
  readonly content: ChangeProgram;
  /** The revision it was written on top of; null for a program the server has never had. */
  readonly baseRevision: number | null;
  readonly state: 'waiting' | 'stale' | 'refused';
  /** Why the server refused it, for words. */
  readonly reason: string | null;
  /** What someone else saved meanwhile. */
  readonly theirs: Program | null;
  /** Counts the changes, so that one made while sending is not taken for sent. */
  readonly changeNumber: number;
}

/**
 * Keeps what is written, on top of the version this device knows; the network is not asked. A draft
 * that waits for a decision goes on waiting for it.
 */
export async function keepDraft(
  db: DeviceDatabase,
  draft: Pick<ProgramDraft, 'id' | 'content'>,
  now = new Date(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const known = await readAnswer(tx, programQuestion(draft.id));
    await tx.run(
      `insert into program_drafts (id, document, base_revision, change_number, state, changed_at)
       values (?, ?, ?, 1, 'waiting', ?)
       on conflict (id) do update set document = excluded.document,
         change_number = change_number + 1, changed_at = excluded.changed_at,
         state = case state when 'refused' then 'waiting' else state end, reason = null`,
      [draft.id, JSON.stringify(draft.content), known?.value.revision ?? null, now.toISOString()],
    );
  });
}

/** The draft of one program, or null when the server has all that was written. */
export async function findDraft(db: DeviceQueries, id: string): Promise<ProgramDraft | null> {
  const row = await db.get('select * from program_drafts where id = ?', [id]);
  return row && draftOf(row);
}

/** Every draft, the longest waiting first. */
export async function listDrafts(db: DeviceQueries): Promise<ProgramDraft[]> {
  return (await db.all('select * from program_drafts order by changed_at, id')).map(draftOf);
}

/** The server has this draft: it goes, unless more was written meanwhile, which stands on the new revision. */
export async function draftStored(
  db: DeviceDatabase,
  sent: ProgramDraft,
  stored: Program,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.run('delete from program_drafts where id = ? and change_number = ?', [
      sent.id,
      sent.changeNumber,
    ]);
    await tx.run('update program_drafts set base_revision = ? where id = ?', [
      stored.revision,
      sent.id,
    ]);
    await keepProgram(tx, stored);
  });
}

/** Someone else saved meanwhile: both are kept until the coach says which one stays. */
export async function draftStale(db: DeviceDatabase, id: string, theirs: Program): Promise<void> {
  await db.run(`update program_drafts set state = 'stale', theirs_document = ? where id = ?`, [
    JSON.stringify(theirs),
    id,
  ]);
}

/** The server does not take it as it is; changing it sends it again. */
export async function draftRefused(db: DeviceDatabase, id: string, reason: string): Promise<void> {
  await db.run(`update program_drafts set state = 'refused', reason = ? where id = ?`, [
    reason,
    id,
  ]);
}

/** The coach's own version stays: it is sent again, on top of the other one. */
export async function keepMine(db: DeviceDatabase, { id, theirs }: ProgramDraft): Promise<void> {
  await db.run(
    `update program_drafts set state = 'waiting', base_revision = ?, theirs_document = null,
       change_number = change_number + 1 where id = ?`,
    [theirs?.revision ?? null, id],
  );
}

/** The other version stays, and what was written here is given up. */
export async function takeTheirs(db: DeviceDatabase, { id, theirs }: ProgramDraft): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.run('delete from program_drafts where id = ?', [id]);
    if (theirs) await keepProgram(tx, theirs);
  });
}

/** Keeps a program as the server has it, as the answer to its question. */
export function keepProgram(tx: DeviceQueries, program: Program): Promise<void> {
  const answer = { value: program, readAt: new Date().toISOString() };
  return keepAnswer(tx, programQuestion(program.id), answer);
}

function draftOf(row: Row): ProgramDraft {
  const state = textOf(row, 'state');
  return {
    id: textOf(row, 'id'),
    content: documentOf<ChangeProgram>(row),
    baseRevision: numberOrNull(row, 'base_revision'),
    state: state === 'stale' || state === 'refused' ? state : 'waiting',
    reason: textOrNull(row, 'reason'),
    theirs: row.theirs_document === null ? null : documentOf<Program>(row, 'theirs_document'),
    changeNumber: numberOf(row, 'change_number'),
  };
}
