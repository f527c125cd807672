import type { DeviceQueries } from './device-database.ts';
import { textOf } from './rows.ts';

/** What the device remembers beside the training itself. */
export type Setting =
  /** When something was last sent while the app was closed. */
  | 'background-ran-at'
  /** Where the person may say they train, and when that was last asked. */
  | 'branches'
  | 'branches-read-at'
  /** Of the version of the app that read all of it last. */
  | 'build'
  | 'sync-cursor'
  /** Where they last said they did. */
  | 'last-branch'
  | 'last-sync-at'
  | 'library-read-at'
  | 'library-words'
  | 'rest-timer'
  /** What was done to one's figures of endurance and has not been sent. */
  | 'threshold-changes'
  | 'training-settings'
  | 'training-settings-base';

/** One remembered value, or null when it was never written. */
export async function readSetting(db: DeviceQueries, name: Setting): Promise<string | null> {
  const row = await db.get('select value from settings where name = ?', [name]);
  return row && textOf(row, 'value');
}

/** Remembers one value in place of the former. */
export async function writeSetting(db: DeviceQueries, name: Setting, value: string): Promise<void> {
  await db.run(
    'insert into settings (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    [name, value],
  );
}
