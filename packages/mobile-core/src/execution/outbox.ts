import type { BulkSyncItem, BulkSyncResult, Workout } from '@coachme/contracts/execution.words';
import type { DeviceDatabase, DeviceQueries, Row } from '../database/device-database.ts';
import {
  documentOf,
  numberOf,
  numberOrNull,
  textOf,
  textOrNull,
  upsertRows,
} from '../database/rows.ts';
import { unsentSetCount } from './unsent-sets.ts';
import { workoutRow } from './workout-row.ts';

export type OutboxState = 'waiting' | 'sending' | 'failed';

/** One workout whose last change the server has not confirmed. */
export interface OutboxItem {
  readonly id: string;
  readonly title: string;
  readonly localDate: string;
  readonly state: OutboxState;
  /** Completed sets the server does not know yet. */
  readonly setCount: number;
  readonly isDeletion: boolean;
  /** Why the server refused it, by name and in words; null unless failed. */
  readonly reason: string | null;
  readonly message: string | null;
}

/** What was sent, with the number that tells whether the workout was changed meanwhile. */
export interface SentItem {
  readonly item: BulkSyncItem;
  readonly changeNumber: number;
}

/** As many as the server takes at once. */
export const BATCH_SIZE = 200;

/** The refusals that say nothing about the workout itself: it is simply sent again. */
const passing: ReadonlySet<string> = new Set(['unavailable', 'too-many', 'unauthenticated']);

/** Notes that a workout was changed or deleted here, in the transaction that changes it. */
export async function noteChange(
  tx: DeviceQueries,
  change: { id: string; deletedAt: string | null; nowMs: number },
): Promise<void> {
  await tx.run(
    `insert into outbox (id, change_number, base_revision, base_document, deleted_at, state, changed_at_ms)
     select ?1, 1, w.revision, w.document, ?2, 'waiting', ?3
       from (select ?1 as id) as wanted left join workouts as w on w.id = wanted.id
      where true
     on conflict (id) do update set
       change_number = change_number + 1, deleted_at = excluded.deleted_at,
       state = 'waiting', reason = null, message = null, changed_at_ms = excluded.changed_at_ms`,
    [change.id, change.deletedAt, change.nowMs],
  );
}

/** After a start nothing is on its way any more; what was may have arrived and is sent again. */
export async function resumeOutbox(db: DeviceDatabase): Promise<void> {
  await db.run(`update outbox set state = 'waiting' where state = 'sending'`);
}

/** Takes the oldest waiting changes to send, marking them as on their way. */
export async function takeBatch(db: DeviceDatabase): Promise<SentItem[]> {
  // Mostly nothing waits, and then nothing changes: no screen needs to look again.
  if (!(await db.get(`select 1 from outbox where state = 'waiting'`))) return [];
  return db.transaction(async (tx) => {
    const rows = await tx.all(
      `select o.id, o.change_number, o.base_revision, o.deleted_at, w.document
         from outbox o join workouts w on w.id = o.id
        where o.state = 'waiting' order by o.changed_at_ms limit ?`,
      [BATCH_SIZE],
    );
    const sent = rows.map(sentItemOf);
    await setState(tx, sent, 'sending');
    return sent;
  });
}

/** What the server has not confirmed, as it would be sent now; nothing is marked by looking. */
export async function waitingItems(db: DeviceDatabase): Promise<BulkSyncItem[]> {
  const rows = await db.all(
    `select o.id, o.change_number, o.base_revision, o.deleted_at, w.document
       from outbox o join workouts w on w.id = o.id
      where o.state <> 'failed' order by o.changed_at_ms limit ?`,
    [BATCH_SIZE],
  );
  return rows.map((row) => sentItemOf(row).item);
}

/** The server was not reached: what was on its way waits again. */
export async function putBack(db: DeviceDatabase, sent: readonly SentItem[]): Promise<void> {
  await db.transaction((tx) => setState(tx, sent, 'waiting'));
}

/**
 * Applies the server's answers. Only an answered item is cleared, and only when it was not changed
 * after it was sent; an item without an answer waits, since it may or may not have arrived.
 */
export async function applyAnswers(
  db: DeviceDatabase,
  sent: readonly SentItem[],
  answers: readonly BulkSyncResult[],
): Promise<void> {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  await db.transaction(async (tx) => {
    for (const one of sent) {
      const answer = byId.get(one.item.id);
      if (!answer || (answer.error && passing.has(answer.error.code))) {
        await setState(tx, [one], 'waiting');
      } else if (answer.status === 'rejected' || answer.error) {
        await refuse(tx, one, answer);
      } else {
        // A conflict without an error was joined with another device's change; the pull shows it.
        await acknowledge(tx, one, answer.revision);
      }
    }
  });
}

async function acknowledge(
  tx: DeviceQueries,
  { item, changeNumber }: SentItem,
  revision: number | null,
): Promise<void> {
  await tx.run('update workouts set revision = ? where id = ?', [revision, item.id]);
  await tx.run(
    `update outbox set state = 'waiting', base_revision = ?, base_document = ?
      where id = ? and change_number > ?`,
    [revision, item.workout ? JSON.stringify(item.workout) : null, item.id, changeNumber],
  );
  const { id } = item;
  await tx.run('delete from outbox where id = ? and change_number = ?', [id, changeNumber]);
  await settle(tx, id);
}

/** Once nothing of a workout waits any more, it is what the server made of it meanwhile. */
async function settle(tx: DeviceQueries, id: string): Promise<void> {
  await tx.run(
    `delete from workouts where id = ? and id not in (select id from outbox)
      and (deleted_at is not null or remote_is_deleted = 1)`,
    [id],
  );
  const row = await tx.get(
    `select remote_document, remote_revision, revision from workouts
      where id = ? and remote_document is not null and id not in (select id from outbox)`,
    [id],
  );
  if (!row) return;
  const remoteRevision = numberOf(row, 'remote_revision');
  if (remoteRevision >= (numberOrNull(row, 'revision') ?? 0)) {
    const remote = documentOf<Workout>(row, 'remote_document');
    await upsertRows(tx, 'workouts', [{ ...workoutRow(remote), revision: remoteRevision }]);
  }
  await tx.run('update workouts set remote_document = null, remote_revision = null where id = ?', [
    id,
  ]);
}

async function refuse(
  tx: DeviceQueries,
  { item, changeNumber }: SentItem,
  answer: BulkSyncResult,
): Promise<void> {
  await tx.run(
    `update outbox set state = case when change_number = ?1 then 'failed' else 'waiting' end,
       reason = ?2, message = ?3 where id = ?4`,
    [changeNumber, answer.error?.reason ?? answer.status, answer.error?.message ?? null, item.id],
  );
}

async function setState(
  tx: DeviceQueries,
  sent: readonly SentItem[],
  state: OutboxState,
): Promise<void> {
  await tx.run('update outbox set state = ? where id in (select value from json_each(?))', [
    state,
    JSON.stringify(sent.map(({ item }) => item.id)),
  ]);
}

function sentItemOf(row: Row): SentItem {
  const id = textOf(row, 'id');
  const deletedAt = textOrNull(row, 'deleted_at');
  const baseRevision = numberOrNull(row, 'base_revision');
  const item: BulkSyncItem = deletedAt
    ? { id, baseRevision, deletedAt }
    : { id, baseRevision, workout: documentOf<Workout>(row) };
  return { item, changeNumber: numberOf(row, 'change_number') };
}

/** Everything the server has not confirmed, oldest first. */
export async function outboxItems(db: DeviceQueries): Promise<OutboxItem[]> {
  const rows = await db.all(
    `select o.id, o.state, o.reason, o.message, o.deleted_at, o.base_document,
            w.title, w.local_date, w.document
       from outbox o join workouts w on w.id = o.id order by o.changed_at_ms`,
  );
  return rows.map((row) => ({
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    localDate: textOf(row, 'local_date'),
    state: stateOf(textOf(row, 'state')),
    isDeletion: row.deleted_at !== null,
    setCount: unsentSetCount(textOf(row, 'document'), textOrNull(row, 'base_document')),
    reason: textOf(row, 'state') === 'failed' ? textOrNull(row, 'reason') : null,
    message: textOf(row, 'state') === 'failed' ? textOrNull(row, 'message') : null,
  }));
}

function stateOf(text: string): OutboxState {
  return text === 'failed' || text === 'sending' ? text : 'waiting';
}

/** The person asks to send a refused change once more. */
export async function sendAgain(db: DeviceDatabase, id: string): Promise<void> {
  await db.run(
    `update outbox set state = 'waiting', reason = null, message = null where id = ? and state = 'failed'`,
    [id],
  );
}

/** The person gives up a refused change: the workout is again as the server knows it, or gone. */
export async function discardChange(db: DeviceDatabase, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    const row = await tx.get(
      `select o.base_document, w.revision from outbox o join workouts w on w.id = o.id
        where o.id = ? and o.state = 'failed'`,
      [id],
    );
    if (!row) return;
    await tx.run('delete from outbox where id = ?', [id]);
    const revision = numberOrNull(row, 'revision');
    if (row.base_document === null || revision === null) {
      await tx.run('delete from workouts where id = ?', [id]);
      return;
    }
    const known = {
      ...workoutRow(documentOf<Workout>(row, 'base_document')),
      revision,
      deleted_at: null,
    };
    await upsertRows(tx, 'workouts', [known]);
    await settle(tx, id);
  });
}
