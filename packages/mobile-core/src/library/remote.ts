import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import type { Locale } from '@coachme/contracts/words';
import type { ApiClient } from '../api.ts';
import type { DeviceDatabase } from '../database/device-database.ts';
import { documentOf, upsertRows } from '../database/rows.ts';
import { readSetting, writeSetting } from '../database/settings.ts';
import { exerciseRow } from '../execution/pull.ts';
import { renamedDay } from './renamed-day.rules.ts';

/** Counted up when exercises carry something that devices of before lack. */
const edition = 2;
/** Own changes come with the sync; what a new release brings comes within a day. */
const freshMs = 24 * 60 * 60 * 1000;

/** In which words, and when. */
export interface LibraryWish {
  readonly locale: Locale;
  readonly nowMs: number;
}

/**
 * Fetches the whole library in a language, so that it can be searched without a network: the first time, in another
 * language, and once a day. The plan on this device then names its exercises the same way. A fetch that was cut short
 * begins again.
 */
export async function keepLibrary(
  db: DeviceDatabase,
  api: ApiClient,
  { locale, nowMs }: LibraryWish,
): Promise<void> {
  const words = `${edition} ${locale}`;
  const readAt = Date.parse((await readSetting(db, 'library-read-at')) ?? '');
  const isFresh = readAt <= nowMs && nowMs - readAt < freshMs;
  if (isFresh && (await readSetting(db, 'library-words')) === words) return;
  const fetched: Exercise[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.exercises.listExercises({
      query: { limit: 100, locale, ...(cursor === undefined ? {} : { cursor }) },
    });
    await db.transaction((tx) => upsertRows(tx, 'exercises', page.items.map(exerciseRow)));
    fetched.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  await renameDays(db, fetched);
  await writeSetting(db, 'library-words', words);
  await writeSetting(db, 'library-read-at', new Date(nowMs).toISOString());
}

async function renameDays(db: DeviceDatabase, fetched: readonly Exercise[]): Promise<void> {
  const library = new Map(fetched.map((exercise) => [exercise.id, exercise]));
  await db.transaction(async (tx) => {
    const rows = await tx.all('select document from scheduled_days');
    const days = rows.map((row) => documentOf<ScheduledDay>(row));
    const renamed = days
      .map((scheduled) => ({ ...scheduled, day: renamedDay(scheduled.day, library) }))
      .map((day) => ({ id: day.id, date: day.date, document: JSON.stringify(day) }));
    await upsertRows(tx, 'scheduled_days', renamed);
  });
}
