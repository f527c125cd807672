import type { Locale } from '@coachme/contracts/words';
import type { ApiClient, TokenStore } from './api.ts';
import { exchangeThresholds } from './clients/thresholds.ts';
import { type DeviceDatabase, deviceDatabase } from './database/device-database.ts';
import { databaseOf, expoDriver } from './database/expo-driver.ts';
import { journalPlace, removeKept } from './database/journal-place.ts';
import { migrate } from './database/migrations.ts';
import { sendBodyWeights } from './execution/body-weights.ts';
import { keepBranches } from './execution/branches.ts';
import { sendSetComments } from './execution/comments.ts';
import { type Journal, openJournal, replayJournal } from './execution/journal.ts';
import { recheckTraining } from './execution/kept-training.ts';
import { httpSyncRemote } from './execution/remote.ts';
import { type Connectivity, type Sync, startSync } from './execution/sync.ts';
import { exchangeTrainingSettings } from './execution/training-settings.ts';
import { keepLibrary } from './library/remote.ts';
import { listen } from './live.ts';
import type { Surface } from './surface.ts';

/** SQLite's name for a database that is gone when it is closed. */
const inMemory = ':memory:';

/** Everything one person has on this device, in step with the server. */
export interface Device {
  readonly userId: string;
  readonly database: DeviceDatabase;
  /** What was changed and is on its way into the database. */
  readonly journal: Journal;
  readonly sync: Sync;
  /** Fetches the exercise library in a language, unless it is here. */
  readonly keepLibrary: (locale: Locale) => void;
  /** Stops syncing and closes the database; nothing is removed. */
  readonly close: () => Promise<void>;
  /** Closes and removes the database: only after the person said so. */
  readonly wipe: () => Promise<void>;
}

/**
 * Opens the person's database, made on first use, and begins to keep it in step. Of somebody one acts as, nothing is kept
 * on the device.
 */
export async function openDevice(options: {
  userId: string;
  surface: Surface;
  api: ApiClient;
  baseUrl: string;
  /** Which version of the app this is. */
  build: string;
  tokens: TokenStore | null;
  connectivity: Connectivity;
}): Promise<Device> {
  const { userId, surface, api, connectivity } = options;
  const isKept = surface !== 'acting';
  const name = isKept ? databaseOf(surface, userId) : inMemory;
  const database = deviceDatabase(await expoDriver(name));
  await migrate(database);
  const place = journalPlace(surface, userId);
  const journal = openJournal(place, userId);
  await replayJournal(database, journal);
  await recheckTraining(database, options.build);
  const alongside = [
    () => sendSetComments(database, api),
    () => exchangeTrainingSettings(database, api),
    () => sendBodyWeights(database, api),
    () => exchangeThresholds(database, api),
    () => keepBranches(database, api),
  ];
  const remote = httpSyncRemote(api);
  const sync = await startSync({ database, remote, connectivity, alongside });
  const fetchSoon = () => sync.request(0);
  const socket = listen(options, { 'sync:changed': fetchSoon, whenBack: fetchSoon });
  // Asked for again at the next start when the network fails.
  const keep = (locale: Locale) =>
    void keepLibrary(database, api, { locale, nowMs: Date.now() }).catch(() => undefined);
  const close = async () => {
    socket.stop();
    sync.stop();
    await database.close();
    place.close();
  };
  return {
    userId,
    database,
    journal,
    sync,
    keepLibrary: keep,
    close,
    wipe: async () => {
      await close();
      if (isKept) await removeKept(surface, userId);
    },
  };
}
