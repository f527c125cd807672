import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  buildClientApp,
  buildCoachApp,
  buildWeb,
  clientAppFolder,
  coachAppFolder,
} from '../build/builds.ts';
import { freePort } from '../ports.ts';
import { temporaryPostgres } from '../postgres/temporary.ts';
import { lastLines, run } from '../programs.ts';
import { readSettings, type Settings } from '../settings.ts';
import { apiEnvironment, apiFolder, apiProgram, webPart } from '../supervise/apps.ts';
import { openLog } from '../supervise/log-file.ts';
import { nodePart, type Part, type Running } from '../supervise/part.ts';
import { type Balance, balanceOver } from './balance.ts';

/** Whether this machine has a Redis to try with. */
export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** One CoachMe of many processes: two APIs behind one port, a worker, the web, and Redis between them. */
export type Several = { readonly url: string; readonly dataFolder: string; stop(): Promise<void> };

/** Starts them with nothing in the database. */
export async function severalProcesses(folder: string): Promise<Several> {
  await buildWeb();
  await buildClientApp();
  await buildCoachApp();
  const ending: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const end of ending.toReversed()) await end();
  };
  try {
    return { ...(await startAll(folder, ending)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Ending = (() => Promise<unknown>)[];

async function startAll(folder: string, ending: Ending): Promise<Omit<Several, 'stop'>> {
  const dataFolder = path.join(folder, 'data-of-several');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const postgres = await temporaryPostgres();
  ending.push(postgres.stop);
  const redisUrl = await startRedis(ending);
  const ports = [await freePort(), await freePort()];
  const balance: Balance = await balanceOver(ports);
  ending.push(balance.close);
  const url = `http://127.0.0.1:${balance.port}`;
  const settings = readSettings({ COACHME_DATA: dataFolder, COACHME_PUBLIC_URL: url });
  const env = { ...apiEnvironment(settings, postgres.url), REDIS_URL: redisUrl };
  await prepare(env);

  const webPort = await freePort();
  const start = async (part: Part) => {
    const running: Running = await part.start();
    ending.push(running.stop);
  };
  const program = (name: string, role: string, port: number) =>
    nodePart({
      name,
      words: apiProgram,
      cwd: apiFolder,
      env: { ...env, ...placeOf(port, webPort), COACHME_ROLE: role },
      log: openLog(path.join(dataFolder, 'logs'), name),
      patienceSeconds: 25,
    });
  await start(program('one-api', 'api', ports[0] ?? 0));
  await start(program('another-api', 'api', ports[1] ?? 0));
  await start(program('worker', 'worker', await freePort()));
  await start(web(settings, { webPort, url, databaseUrl: postgres.url }));
  for (const port of ports) await answers(`http://127.0.0.1:${port}/health/ready`);
  await answers(`http://127.0.0.1:${webPort}/robots.txt`);
  return { url, dataFolder };
}

const placeOf = (port: number, webPort: number): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PORT: String(port),
  HOST: '127.0.0.1',
  COACHME_CLIENT_APP: clientAppFolder,
  COACHME_COACH_APP: coachAppFolder,
  COACHME_WEB_UPSTREAM: `http://127.0.0.1:${webPort}`,
});

type Web = { readonly webPort: number; readonly url: string; readonly databaseUrl: string };

/** The web asks the APIs by the way of everybody, so each of its questions may go to another. */
function web(settings: Settings, { webPort, url, databaseUrl }: Web): Part {
  const { port } = new URL(url);
  return webPart(
    {
      settings: { ...settings, host: '127.0.0.1', port: Number(port) },
      ...{ databaseUrl, webPort, mode: 'built', metrics: { url: '', env: {} } },
    },
    openLog(path.join(settings.dataFolder, 'logs'), 'web'),
  );
}

async function prepare(env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await run(process.execPath, ['src/prepare.ts'], { cwd: apiFolder, env });
  if (code !== 0) throw new Error(`The database could not be prepared:\n${lastLines(output, 20)}`);
}

async function startRedis(ending: Ending): Promise<string> {
  const port = await freePort();
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis: ChildProcess = spawn('redis-server', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  ending.push(async () => {
    if (redis.kill('SIGTERM')) await once(redis, 'exit');
  });
  return `redis://127.0.0.1:${port}`;
}

/** Waits until somebody answers there who is not still starting, as long as a slow machine may take; a page may be missing. */
async function answers(url: string): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer && answer.status < 500) return;
    if (Date.now() > until) throw new Error(`${url} did not answer within a minute.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
