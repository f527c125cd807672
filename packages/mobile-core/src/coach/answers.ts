import type * as z from 'zod';
import type { ApiClient } from '../api.ts';
import type { DeviceDatabase, DeviceQueries } from '../database/device-database.ts';
import { textOf, upsertRows } from '../database/rows.ts';

/** Something the coach app asks the server, whose last answer is kept on the device. */
export interface Question<T> {
  /** Names the answer on the device. */
  readonly id: string;
  readonly schema: z.ZodType<T>;
  readonly fetch: (api: ApiClient) => Promise<T>;
}

/** An answer with the instant at which the server gave it. */
export interface Answer<T> {
  readonly value: T;
  readonly readAt: string;
}

/** The last answer to a question, or null when this device never heard one it can still read. */
export async function readAnswer<T>(
  db: DeviceQueries,
  { id, schema }: Pick<Question<T>, 'id' | 'schema'>,
): Promise<Answer<T> | null> {
  const row = await db.get('select document, read_at from answers where id = ?', [id]);
  if (!row) return null;
  // An answer kept by an older version of the app is asked for again.
  const parsed = schema.safeParse(JSON.parse(textOf(row, 'document')));
  return parsed.success ? { value: parsed.data, readAt: textOf(row, 'read_at') } : null;
}

/** Keeps an answer in place of the former. */
export function keepAnswer<T>(
  db: DeviceQueries,
  { id }: Pick<Question<T>, 'id'>,
  { value, readAt }: Answer<T>,
): Promise<void> {
  return upsertRows(db, 'answers', [{ id, document: JSON.stringify(value), read_at: readAt }]);
}

/** Asks the server and keeps what it says. */
export async function ask<T>(
  db: DeviceDatabase,
  api: ApiClient,
  question: Question<T>,
): Promise<void> {
  const value = await question.fetch(api);
  await db.transaction((tx) =>
    keepAnswer(tx, question, { value, readAt: new Date().toISOString() }),
  );
}

/** Asks what this device never heard an answer to, one after another; the first failure ends it. */
export async function askUnknown(
  db: DeviceDatabase,
  api: ApiClient,
  questions: readonly Question<unknown>[],
): Promise<void> {
  for (const question of questions) {
    if ((await readAnswer(db, question)) === null) await ask(db, api, question);
  }
}
