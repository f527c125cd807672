import path from 'node:path';
import pg from 'pg';
import { buildClientApp, buildCoachApp, buildWeb } from '../build/builds.ts';
import { tryLock } from '../lock.mjs';
import { lastLines, run, stopRunning } from '../programs.ts';
import {
  checkAddress,
  checkDatabase,
  readSettings,
  type Settings,
  WrongSetting,
} from '../settings.ts';
import { step } from '../steps.ts';
import { apiEnvironment, apiFolder, type Mode } from './apps.ts';
import { CoachMe } from './coachme.ts';
import { explain, whyNotPrepared } from './explain.ts';
import { type Greeted, greeting } from './greeting.ts';

type Wishes = { readonly wantsDemo: boolean; readonly wantsWeb: boolean };

/** Starts CoachMe as the command line says and keeps it running until a signal ends it. */
export async function start(mode: Mode, words: readonly string[]): Promise<void> {
  let coachme: CoachMe | null = null;
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    stopRunning();
    await coachme?.stop();
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  try {
    const settings = readSettings(process.env);
    const wishes = readWishes(words, settings);
    takeDataFolder(settings);
    await checkAddress(settings);
    coachme = new CoachMe(settings);
    const started = await startAll(coachme, settings, { mode, wishes });
    if (!isStopping) process.stdout.write(greeting(settings, started));
  } catch (error) {
    if (isStopping) return;
    isStopping = true;
    await coachme?.stop();
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

/** The demo is made in a database that CoachMe makes itself; in somebody's own only when asked for. */
function readWishes(words: readonly string[], { databaseUrl }: Settings): Wishes {
  const known = ['--demo', '--empty', '--without-web'];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown !== undefined) {
    throw new WrongSetting(
      `"${unknown}" is not an option of CoachMe: it knows ${known.join(', ')}.`,
    );
  }
  return {
    wantsDemo: words.includes('--demo') || (databaseUrl === null && !words.includes('--empty')),
    wantsWeb: !words.includes('--without-web'),
  };
}

function takeDataFolder({ dataFolder }: Settings): void {
  const lock = tryLock(path.join(dataFolder, 'running.lock'));
  if ('release' in lock) process.on('exit', () => lock.release());
  else {
    throw new WrongSetting(
      `COACHME_DATA is "${dataFolder}", where a CoachMe runs already (process ${lock.heldBy}): stop that one or set another folder.`,
    );
  }
}

type Plan = { readonly mode: Mode; readonly wishes: Wishes };

/** Every step of a start, each printed with its time; answers what the greeting tells. */
async function startAll(
  coachme: CoachMe,
  settings: Settings,
  { mode, wishes }: Plan,
): Promise<Greeted> {
  const databaseUrl = await step('database', async () => {
    if (settings.databaseUrl === null) return coachme.startDatabase();
    await checkDatabase(settings.databaseUrl);
    return settings.databaseUrl;
  });
  const hasDemo = await step('prepare', async () => {
    const isDemo = await prepare(settings, databaseUrl, wishes);
    if (settings.databaseUrl === null) await checkpoint(databaseUrl);
    return isDemo;
  });
  if (wishes.wantsWeb && mode === 'built') {
    await buildWeb();
    await buildClientApp();
    await buildCoachApp();
  }
  const metricsUrl = await step('start', () =>
    coachme.startApps(databaseUrl, mode, wishes.wantsWeb),
  );
  return { hasDemo, metricsUrl };
}

/** Migrates, and makes the demo if it is wanted and the database is new. */
async function prepare(
  settings: Settings,
  databaseUrl: string,
  { wantsDemo }: Wishes,
): Promise<boolean> {
  const { code, stdout, stderr } = await run(
    process.execPath,
    ['src/prepare.ts', ...(wantsDemo ? ['--demo'] : [])],
    { cwd: apiFolder, env: apiEnvironment(settings, databaseUrl) },
  );
  if (code !== 0) throw new Error(whyNotPrepared(stderr));
  const answer: unknown = JSON.parse(lastLines(stdout, 1));
  return typeof answer === 'object' && answer !== null && 'demo' in answer && answer.demo === true;
}

/** All that was made by now is on the disk: a database killed from here on is back in a moment. */
async function checkpoint(databaseUrl: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('checkpoint');
  await client.end();
}
