import path from 'node:path';
import { needsDatabase } from '../commands.ts';
import { tryLock } from '../lock.mjs';
import {
  type Borrowed,
  hasOwnPostgres,
  joinOwnPostgres,
  startOwnPostgres,
} from '../postgres/own.ts';
import { run, stopRunning } from '../programs.ts';
import { readSettings, type Settings, WrongSetting } from '../settings.ts';
import { apiEnvironment, apiFolder } from '../supervise/apps.ts';

const words = process.argv.slice(2);
const [command = ''] = words;
const nothing: Borrowed = { url: '', giveBack: async () => {} };

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stopRunning);

try {
  const settings = readSettings(process.env);
  const database = await obtainDatabase(settings);
  try {
    const { code } = await run(process.execPath, ['src/operations/command.ts', ...words], {
      cwd: apiFolder,
      env: apiEnvironment(settings, database.url),
      isShown: true,
    });
    process.exitCode = code;
  } finally {
    await database.giveBack();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

/** The database that is meant: the one that was set, the one that CoachMe is running, or its own, started for this. */
async function obtainDatabase({ dataFolder, databaseUrl }: Settings): Promise<Borrowed> {
  if (!needsDatabase(command)) return nothing;
  const lock = tryLock(path.join(dataFolder, 'running.lock'));
  if ('heldBy' in lock) return beside(lock.heldBy, { dataFolder, databaseUrl });
  process.on('exit', () => lock.release());
  if (databaseUrl !== null) return { ...nothing, url: databaseUrl };
  // Only a restore has something to put into a new one.
  if (!hasOwnPostgres(dataFolder) && command !== 'restore') return withoutDatabase(dataFolder);
  try {
    return await startOwnPostgres(dataFolder);
  } catch (error) {
    if (command !== 'doctor') throw error;
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return nothing;
  }
}

/** While CoachMe runs. */
function beside(
  pid: number,
  { dataFolder, databaseUrl }: Pick<Settings, 'dataFolder' | 'databaseUrl'>,
): Borrowed {
  if (command === 'restore') {
    throw new WrongSetting(
      `CoachMe runs in ${dataFolder} (process ${pid}): stop it, then restore.`,
    );
  }
  if (databaseUrl !== null) return { ...nothing, url: databaseUrl };
  const joined = joinOwnPostgres(dataFolder);
  if (joined !== null) return joined;
  if (command === 'doctor') return nothing;
  throw new WrongSetting(`The database in ${dataFolder} is just starting: try again in a moment.`);
}

function withoutDatabase(dataFolder: string): Borrowed {
  if (command === 'doctor') return nothing;
  throw new WrongSetting(
    `COACHME_DATA is "${dataFolder}", where CoachMe has no database yet: start CoachMe once, or set DATABASE_URL.`,
  );
}
