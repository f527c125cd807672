import { ApiError } from '@coachme/contracts/kit/client';
import type { ApiClient } from '../api.ts';
import type { DeviceDatabase, DeviceQueries, Row } from '../database/device-database.ts';
import { documentOf, textOf, upsertRows } from '../database/rows.ts';
import { type CommentState, commentRow, type SaidOnSet } from './comment-row.ts';

/** A comment as this device shows it. */
export interface DeviceComment extends SaidOnSet {
  readonly state: CommentState;
}

/** What coach and client said about the sets of a session, oldest first. */
export async function commentsOfWorkout(
  db: DeviceDatabase,
  workoutId: string,
): Promise<DeviceComment[]> {
  const rows = await db.all(
    `select document, state from set_comments where workout_id = ? and is_removed = 0
      order by created_at, id`,
    [workoutId],
  );
  return rows.map(commentOf);
}

function commentOf(row: Row): DeviceComment {
  const state = textOf(row, 'state');
  const comment = documentOf<SaidOnSet>(row);
  return { ...comment, state: state === 'waiting' || state === 'failed' ? state : 'sent' };
}

/** What was said or taken back here, and the server has not confirmed that or refused it. */
export interface UnsentComment extends Pick<SaidOnSet, 'id' | 'body' | 'createdAt'> {
  readonly isRemoval: boolean;
  readonly isRefused: boolean;
}

/** What the server has not confirmed, oldest first. */
export async function unsentComments(db: DeviceQueries): Promise<UnsentComment[]> {
  const rows = await db.all(
    `select document, state, is_removed from set_comments where state <> 'sent' order by created_at, id`,
  );
  return rows.map((row) => {
    const { id, body, createdAt } = documentOf<SaidOnSet>(row);
    const isRefused = textOf(row, 'state') === 'failed';
    return { id, body, createdAt, isRemoval: row.is_removed === 1, isRefused };
  });
}

/** Says something about a set: it stands here at once and goes up with the next exchange. */
export function sayOnSet(db: DeviceDatabase, comment: SaidOnSet): Promise<void> {
  return upsertRows(db, 'set_comments', [commentRow(comment, 'waiting')]);
}

/** Takes back what one said here: at once on this device, and on the server with the next exchange. */
export async function takeBackComment(db: DeviceDatabase, id: string): Promise<void> {
  await db.run(
    `update set_comments set is_removed = 1, state = case state when 'sent' then 'waiting' else state end
      where id = ?`,
    [id],
  );
}

/** Sends what was said and taken back here; what the server refuses stays, marked. */
export async function sendSetComments(db: DeviceDatabase, api: ApiClient): Promise<void> {
  // A set that has not arrived yet cannot be spoken of.
  const waiting = await db.all(
    `select document, is_removed from set_comments
      where state = 'waiting' and workout_id not in (select id from outbox) order by created_at`,
  );
  for (const row of waiting) {
    const comment = documentOf<SaidOnSet>(row);
    await sendOne(db, api, { comment, isRemoved: row.is_removed === 1 });
  }
}

type Waiting = { readonly comment: SaidOnSet; readonly isRemoved: boolean };

async function sendOne(
  db: DeviceDatabase,
  api: ApiClient,
  { comment, isRemoved }: Waiting,
): Promise<void> {
  const { id, workoutId, setLogId, body, reaction } = comment;
  const params = { id: workoutId };
  try {
    if (isRemoved) {
      await api.setComments.removeSetComment({ params: { ...params, commentId: id } });
      await db.run('delete from set_comments where id = ?', [id]);
      return;
    }
    const said = { id, setLogId, body, reaction };
    const stored = await api.setComments.commentOnSet({ params, body: said });
    await upsertRows(db, 'set_comments', [commentRow(stored, 'sent')]);
  } catch (error) {
    if (!(error instanceof ApiError) || isPassing(error)) throw error;
    // It never arrived, or is gone already: then nothing is left to take back.
    if (isRemoved) await db.run('delete from set_comments where id = ?', [id]);
    else await db.run(`update set_comments set state = 'failed' where id = ?`, [id]);
  }
}

function isPassing({ code }: ApiError): boolean {
  return code === 'unavailable' || code === 'too-many' || code === 'unauthenticated';
}
