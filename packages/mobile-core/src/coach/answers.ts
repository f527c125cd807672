import type { ApiClient } from '../api.ts';
import type { DeviceDatabase, DeviceQueries } from '../database/device-database.ts';
import { documentOf, textOf, upsertRows } from '../database/rows.ts';

/** Something the coach app asks the server, whose last answer is kept on the device. */
export interface Question<T> {
  /** Names the answer on the device. */
  readonly id: string;
  readonly fetch: (api: ApiClient) => Promise<T>;
}

/** An answer with the instant at which the server gave it. */
export interface Answer<T> {
  readonly value: T;
  readonly readAt: string;
}

/** The last answer to a question, or null when this device never heard one. */
export async function readAnswer<T>(
  db: DeviceQueries,
  { id }: Question<T>,
): Promise<Answer<T> | null> {
  const row = await db.get('select document, read_at from answers where id = ?', [id]);
  return row && { value: documentOf<T>(row), readAt: textOf(row, 'read_at') };
}

/** Keeps an answer in place of the former. */
export function keepAnswer<T>(
  db: DeviceQueries,
  { id }: Pick<Question<T>, 'id'>,
  { value, readAt }: Answer<T>,
): Promise<void> {
  return upsertRows(db, 'answers', [{ id, document: JSON.stringify(value), read_at: readAt }]);
}

/** Takes away every answer and the library: they are of the organization one leaves. What was written here stays. */
export async function forgetAnswers(db: DeviceDatabase): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.run('delete from answers');
    await tx.run('delete from exercises');
    await tx.run(`delete from settings where name = 'library-words'`);
  });
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
