import { deleteDatabaseAsync, openDatabaseAsync } from 'expo-sqlite';
import type { Surface } from '../surface.ts';
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

/** Removes a closed database and all that was in it, if there is one. */
export async function deleteDatabase(name: string): Promise<void> {
  // The journal beside it holds pages too, and removing the database alone leaves it behind.
  const driver = await expoDriver(name);
  await driver.run('pragma journal_mode = delete', []);
  await driver.close();
  await deleteDatabaseAsync(name);
}

/** The database of a person in one of the apps. */
export function databaseOf(surface: Surface, userId: string): string {
  return `${surface}-${userId}.db`;
}
