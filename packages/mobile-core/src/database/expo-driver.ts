import { deleteDatabaseAsync, openDatabaseAsync } from 'expo-sqlite';
import type { Row, SqlDriver } from './device-database.ts';

/** The SQLite of the phone, or of the browser (a worker that keeps the file in its private file system). */
export async function expoDriver(name: string): Promise<SqlDriver> {
  const database = await openDatabaseAsync(name);
  // Making and removing a journal for every set costs more than the set itself.
  await database.execAsync('pragma journal_mode = persist');
  return {
    run: async (sql, params) => {
      // One message to the browser's worker instead of three; a set's save is made of these.
      if (params.length === 0) await database.execAsync(sql);
      else await database.runAsync(sql, [...params]);
    },
    all: (sql, params) => database.getAllAsync<Row>(sql, [...params]),
    close: () => database.closeAsync(),
  };
}

/** Removes a closed database and all that was in it. */
export function deleteDatabase(name: string): Promise<void> {
  return deleteDatabaseAsync(name);
}
