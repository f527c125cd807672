import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { isGoneWithin } from '../../scripts/processes.mjs';
import { EndedEarly, type Role, startedCoachMe } from '../../scripts/started.ts';

// A first start in a checkout builds what the later ones find built.
test.setTimeout(300_000);

const apiOnly = ['--without-web', '--empty'];
const person = {
  email: 'asha@example.test',
  password: 'a-long-enough-one',
  name: 'Asha',
  organizationName: 'Asha trains',
};

let home: string;

test.beforeEach(() => {
  // Private to its owner, as a home folder is.
  home = mkdtempSync(path.join(tmpdir(), 'coachme-start-'));
});

test.afterEach(() => rmSync(home, { recursive: true, force: true }));

const start = () => startedCoachMe({ dataFolder: path.join(home, 'data'), words: apiOnly });

const post = (url: string, body: object) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client': 'mobile' },
    body: JSON.stringify(body),
  });

test('SIGTERM stops every program and keeps the data', async () => {
  const first = await start();
  const registered = await post(`${first.url}/api/v1/auth/register`, person);
  expect(registered.status).toBe(201);
  expect(statSync(path.join(first.dataFolder, 'secrets.json')).mode & 0o077).toBe(0);
  const pids = Object.values(first.pids());
  expect(await first.stop('SIGTERM')).toBe(0);
  for (const pid of pids) expect(await isGoneWithin(pid, 0)).toBe(true);

  const second = await start();
  const { email, password } = person;
  const signedIn = await post(`${second.url}/api/v1/auth/login`, { email, password });
  expect(signedIn.status).toBe(200);
  expect(await second.stop('SIGINT')).toBe(0);
});

test('whichever program is killed, all is back within three seconds', async () => {
  const coachme = await startedCoachMe({ dataFolder: path.join(home, 'data'), words: ['--empty'] });
  for (const role of ['api', 'web', 'postgres'] satisfies Role[]) {
    const killed = coachme.pids()[role];
    const killedAt = Date.now();
    process.kill(killed, 'SIGKILL');
    await expect
      .poll(() => coachme.pids()[role] !== killed && answersWhole(coachme.url), { intervals: [50] })
      .toBe(true);
    expect(Date.now() - killedAt, role).toBeLessThan(3000);
  }
  expect(await coachme.stop()).toBe(0);
});

test('after the whole of it was killed nothing is left, and the next start finds its data', async () => {
  const first = await start();
  const { api, postgres } = first.pids();
  await first.stop('SIGKILL');
  expect(await isGoneWithin(api, 5000)).toBe(true);

  const second = await start();
  expect(await isGoneWithin(postgres, 0)).toBe(true);
  expect(await isReady(second.url)).toBe(true);
  expect(await second.stop()).toBe(0);
});

test('a taken port is said in one sentence, and nothing is left running', async () => {
  const first = await start();
  const other = path.join(home, 'other');
  const env = { PORT: String(first.port) };
  const refusal = await refused({ dataFolder: other, words: apiOnly, env });
  expect(refusal.output.trim()).toMatch(
    /^PORT is \d+, where another program listens already: .*\.?$/,
  );
  expect(refusal.code).toBeGreaterThan(0);
  expect(await first.stop()).toBe(0);
});

test('a second start on the same data is refused and disturbs nothing', async () => {
  const first = await start();
  const refusal = await refused({ dataFolder: first.dataFolder, words: apiOnly });
  expect(refusal.output).toContain('where a CoachMe runs already');
  expect(await isReady(first.url)).toBe(true);
  expect(await first.stop()).toBe(0);
});

async function refused(options: Parameters<typeof startedCoachMe>[0]): Promise<EndedEarly> {
  const error: unknown = await startedCoachMe(options).catch((reason: unknown) => reason);
  if (error instanceof EndedEarly) return error;
  throw new Error('It started');
}

async function answersWhole(url: string): Promise<boolean> {
  const page = await fetch(`${url}/sign-in`).catch(() => null);
  return page?.status === 200 && isReady(url);
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(`${url}/health/ready`).catch(() => null);
  return response?.ok ?? false;
}
