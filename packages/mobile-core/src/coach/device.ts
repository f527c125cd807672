import type { Locale } from '@coachme/contracts/words';
import { inWordsOf, withLive } from '@coachme/domain/session/live-list.rules';
import type { ApiClient, TokenStore } from '../api.ts';
import { contract } from '../contract.ts';
import { type DeviceDatabase, deviceDatabase } from '../database/device-database.ts';
import { databaseOf, deleteDatabase, expoDriver } from '../database/expo-driver.ts';
import { migrate } from '../database/migrations.ts';
import type { Connectivity } from '../execution/sync.ts';
import { keepLibrary } from '../library/remote.ts';
import { listen } from '../live.ts';
import { type Observable, observable } from '../observable.ts';
import { keepAnswer, readAnswer } from './answers.ts';
import { recheckAnswers } from './kept-answers.ts';
import { coachMigrations } from './migrations.ts';
import { dayQuestion } from './questions.ts';
import { httpProgramRemote, sendDrafts } from './send-drafts.ts';
import { type Sender, startSender } from './sender.ts';

/** Everything one coach has on this device. */
export interface CoachDevice {
  readonly userId: string;
  readonly database: DeviceDatabase;
  /** Counts the times at which what is in sight may be out of date and is to be asked again. */
  readonly news: Observable<number>;
  /** Says that there may be news: the app came back into sight, or someone pulls. */
  readonly lookAgain: () => void;
  /** Brings written programs to the server. */
  readonly sender: Sender;
  /** Fetches the exercise library in a language, unless it is here. */
  readonly keepLibrary: (locale: Locale) => void;
  /** Closes the database; nothing is removed. */
  readonly close: () => Promise<void>;
  /** Closes and removes the database: only after the person said so. */
  readonly wipe: () => Promise<void>;
}

/** Opens the coach's database, made on first use, and listens to what the clients do. */
export async function openCoachDevice(options: {
  userId: string;
  api: ApiClient;
  baseUrl: string;
  /** Which version of the app this is. */
  build: string;
  tokens: TokenStore | null;
  connectivity: Connectivity;
}): Promise<CoachDevice> {
  const { userId, api, connectivity } = options;
  const name = databaseOf('coach-app', userId);
  const database = deviceDatabase(await expoDriver(name));
  await migrate(database, coachMigrations);
  await recheckAnswers(database, options.build);
  const remote = httpProgramRemote(api);
  const sender = startSender(() => sendDrafts(database, remote));
  const news = observable(0);
  const lookAgain = () => {
    void sender.now();
    news.set(news.get() + 1);
  };
  let language: Locale = 'en';
  const socket = listen(
    { ...options, surface: 'coach-app' },
    {
      'workout:progress': (moved) => void showLive(database, moved, language),
      'client:changed': lookAgain,
      whenBack: lookAgain,
    },
  );
  const unsubscribe = connectivity.subscribe(lookAgain);
  // Asked for again at the next start when the network fails.
  const keep = (locale: Locale) => {
    language = locale;
    void keepLibrary(database, api, { locale, nowMs: Date.now() }).catch(() => undefined);
  };
  const close = async () => {
    unsubscribe();
    socket.stop();
    sender.stop();
    await database.close();
  };
  return {
    userId,
    database,
    news,
    lookAgain,
    sender,
    keepLibrary: keep,
    close,
    wipe: async () => {
      await close();
      await deleteDatabase(name);
    },
  };
}

/** Moves a session on in the day that is kept here, set by set as it is logged. */
async function showLive(db: DeviceDatabase, moved: unknown, language: Locale): Promise<void> {
  const { socketEvents } = await contract();
  const { exerciseNames, ...told } = socketEvents['workout:progress'].parse(moved);
  const live = inWordsOf(told, exerciseNames[language]);
  await db.transaction(async (tx) => {
    const question = dayQuestion('');
    const day = await readAnswer(tx, question);
    if (day) await keepAnswer(tx, question, { ...day, value: withLive(day.value, live) });
  });
}
