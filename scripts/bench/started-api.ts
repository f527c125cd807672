import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../ports.ts';
import { lastLines, run } from '../programs.ts';
import { readSettings } from '../settings.ts';
import { apiEnvironment, apiFolder, apiProgram } from '../supervise/apps.ts';
import { openLog } from '../supervise/log-file.ts';
import { nodePart, type Running } from '../supervise/part.ts';

export type Place = { readonly env: NodeJS.ProcessEnv; readonly folder: string };
type Started = Running & { readonly url: string; readonly readyMilliseconds: number };

/** A place for the API of a bench: a database without people, and a folder for the rest. */
export async function preparedPlace(folder: string, databaseUrl: string): Promise<Place> {
  const settings = readSettings({ COACHME_DATA: path.join(folder, 'data-of-figures') });
  const place = { env: apiEnvironment(settings, databaseUrl), folder: settings.dataFolder };
  await prepare(place);
  return place;
}

/** Starts the API by itself in a role, as it runs in production, and waits until it is ready. */
export async function startApi({ env, folder }: Place, role: string): Promise<Started> {
  const port = await freePort();
  const log = openLog(path.join(folder, 'logs'), `${role}-${port}`);
  const began = performance.now();
  const running = await nodePart({
    name: 'The API',
    words: apiProgram,
    cwd: apiFolder,
    env: {
      ...env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      COACHME_ROLE: role,
    },
    log,
    patienceSeconds: 25,
  }).start();
  const url = `http://127.0.0.1:${port}`;
  const until = began + 60_000;
  while (!(await fetch(`${url}/health/ready`).catch(() => null))?.ok) {
    if (performance.now() > until) throw new Error(`The API did not start:\n${log.tail()}`);
    await pause(20);
  }
  return { ...running, url, readyMilliseconds: performance.now() - began };
}

async function prepare({ env }: Place): Promise<void> {
  const { code, output } = await run(process.execPath, ['src/prepare.ts'], { cwd: apiFolder, env });
  if (code !== 0) throw new Error(`The database could not be prepared:\n${lastLines(output, 20)}`);
}
