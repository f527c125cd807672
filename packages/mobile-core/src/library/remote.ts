import type { ApiClient } from '../api.ts';
import type { DeviceDatabase } from '../database/device-database.ts';
import { upsertRows } from '../database/rows.ts';
import { readSetting, writeSetting } from '../database/settings.ts';
import { exerciseRow } from '../execution/pull.ts';

/**
 * Fetches the whole library once, so that it can be searched without a network; later changes come
 * with the sync. A fetch that was cut short begins again.
 */
export async function fetchLibraryOnce(db: DeviceDatabase, api: ApiClient): Promise<void> {
  if ((await readSetting(db, 'library-read-at')) !== null) return;
  let cursor: string | undefined;
  do {
    const page = await api.exercises.listExercises({
      query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) },
    });
    await db.transaction((tx) => upsertRows(tx, 'exercises', page.items.map(exerciseRow)));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  await writeSetting(db, 'library-read-at', new Date().toISOString());
}
