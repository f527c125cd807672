import { openDatabaseSync } from 'expo-sqlite';
import { Platform } from 'react-native';
import type { Surface } from '../surface.ts';
import { databaseOf, deleteDatabase } from './expo-driver.ts';
import { inLocalStorage, inMemory, inSqlite, type TextPlace, unusable } from './text-place.ts';

const journalOf = (surface: Surface, userId: string) => `journal-${databaseOf(surface, userId)}`;

/**
 * The place of a person's journal: local storage in a browser, which has no other that answers at once, and a SQLite of its
 * own on a phone, where the person's database may be busy. Of somebody one acts as, it is gone with the page.
 */
export function journalPlace(surface: Surface, userId: string): TextPlace {
  if (surface === 'acting') return inMemory();
  const name = journalOf(surface, userId);
  if (Platform.OS === 'web') return inLocalStorage(name);
  try {
    return inSqlite(openSqlite(name));
  } catch (error) {
    // Training goes on without; the screens say what is not kept.
    console.error(error);
    return unusable(error);
  }
}

function openSqlite(name: string) {
  const database = openDatabaseSync(name);
  return {
    exec: (sql: string) => database.execSync(sql),
    run: (sql: string, text: string) => void database.runSync(sql, [text]),
    first: (sql: string) => database.getFirstSync<{ text?: unknown }>(sql),
    close: () => database.closeSync(),
  };
}

/** Removes everything a person has in this app on this device, once nothing of it is open. */
export async function removeKept(surface: Surface, userId: string): Promise<void> {
  await deleteDatabase(databaseOf(surface, userId));
  const name = journalOf(surface, userId);
  if (Platform.OS === 'web') localStorage.removeItem(name);
  else await deleteDatabase(name);
}
