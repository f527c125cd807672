import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { hashPassword, isPasswordOf } from '../../apps/api/src/contexts/identity/password-hash.ts';
import { temporaryPostgres } from '../postgres/temporary.ts';
import type { Running } from '../supervise/part.ts';
import { type Place, preparedPlace, startApi } from './started-api.ts';

/** A figure with its goal (B8 of the design); both in the unit of its name. */
export type Figure = { readonly name: string; readonly measured: number; readonly goal: number };

/** How often the API is started anew, and how often somebody signs in. */
const starts = 5;
const signIns = 60;
/** Until what a start needed is let go. */
const restMilliseconds = 10_000;

/** Starts the API by itself on a database without people, again and again, and measures what B8 names. */
export async function measureApi(folder: string): Promise<Figure[]> {
  const postgres = await temporaryPostgres();
  try {
    const place = await preparedPlace(folder, postgres.url);
    return [...(await startFigures(place)), ...(await runningFigures(place))];
  } finally {
    await postgres.stop();
  }
}

/** The first start reads every source; the later ones are warm. */
async function startFigures(place: Place): Promise<Figure[]> {
  const times: number[] = [];
  for (let count = 0; count <= starts; count += 1) {
    const api = await startApi(place, 'all');
    times.push(api.readyMilliseconds / 1000);
    await api.stop();
  }
  const [cold = 0, ...warm] = times;
  return [
    { name: 'ready after a cold start, s', measured: cold, goal: Number.NaN },
    { name: 'ready after a warm start, s, worst', measured: Math.max(...warm), goal: 3 },
  ];
}

async function runningFigures(place: Place): Promise<Figure[]> {
  const api = await startApi(place, 'api');
  const worker = await startApi(place, 'worker');
  const all = await startApi(place, 'all');
  try {
    await pause(restMilliseconds);
    const [apiMegabytes, workerMegabytes, allMegabytes] = [api, worker, all].map(megabytesOf);
    return [
      { name: 'API at rest, MB', measured: apiMegabytes ?? 0, goal: 250 },
      { name: 'API that also works, at rest, MB', measured: allMegabytes ?? 0, goal: 250 },
      {
        name: 'API and worker at rest, MB',
        measured: (apiMegabytes ?? 0) + (workerMegabytes ?? 0),
        goal: 450,
      },
      ...(await signInFigures(api.url)),
    ];
  } finally {
    for (const one of [all, worker, api]) await one.stop();
  }
}

/** Signing in beside the bare derivation of the key, in turns, so that a busy minute is felt by both. */
async function signInFigures(url: string): Promise<Figure[]> {
  const password = randomBytes(12).toString('base64url');
  const person = { email: 'b8@bench.test', password };
  const names = { name: 'B Eight', organizationName: 'Bench' };
  await post(`${url}/api/v1/auth/register`, { ...person, ...names });
  const hash = await hashPassword(password);
  const times = { derive: [] as number[], signIn: [] as number[], me: [] as number[] };
  for (let count = 0; count < signIns; count += 1) {
    times.derive.push(await timed(() => isPasswordOf(hash, password)));
    let token = '';
    const signIn = async () => {
      ({ accessToken: token } = await post(`${url}/api/v1/auth/login`, person));
    };
    times.signIn.push(await timed(signIn));
    const headers = { authorization: `Bearer ${token}`, 'x-client': 'mobile' };
    const me = async () => (await fetch(`${url}/api/v1/auth/me`, { headers })).arrayBuffer();
    await me();
    times.me.push(await timed(me));
  }
  const derive = percentile(times.derive, 95);
  const middle = percentile(times.derive, 50);
  return [
    { name: 'deriving a key, middle, ms', measured: middle, goal: Number.NaN },
    { name: 'signing in, middle, ms', measured: percentile(times.signIn, 50), goal: middle + 30 },
    { name: 'deriving a key, p95, ms', measured: derive, goal: Number.NaN },
    { name: 'signing in, p95, ms', measured: percentile(times.signIn, 95), goal: derive + 30 },
    { name: 'GET auth/me, known, p95, ms', measured: percentile(times.me, 95), goal: Number.NaN },
  ];
}

/** What it holds in memory, as the system counts it. */
function megabytesOf({ pid }: Running): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) / 1024;
}

async function post(url: string, body: object): Promise<{ accessToken: string }> {
  const headers = { 'content-type': 'application/json', 'x-client': 'mobile' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil((times.length * share) / 100) - 1] ?? 0;
}
