import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { testInstanceSecret } from '#test/template-database';

const script = path.join(import.meta.dirname, '../src/prepare.ts');
const name = `coachme_test_prepare_${randomUUID().slice(0, 8)}`;
const databaseUrl = Object.assign(new URL(inject('databaseUrl')), { pathname: `/${name}` }).href;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'coachme-prepare-'));
writeFileSync(
  path.join(dataFolder, 'secrets.json'),
  JSON.stringify({ instanceSecret: testInstanceSecret }),
);
afterAll(async () => {
  rmSync(dataFolder, { recursive: true, force: true });
  const root = new pg.Client(inject('databaseUrl'));
  await root.connect();
  await root.query(`drop database if exists ${name} with (force)`);
  await root.end();
});

function prepare(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, COACHME_DATA: dataFolder };
  return spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function lastLine(child: ReturnType<typeof prepare>): Promise<unknown> {
  return JSON.parse((await text(child.stdout)).trim().split('\n').at(-1) ?? '');
}

/** How many people there are; 0 while there is no such database or table. */
async function people(): Promise<number> {
  const client = new pg.Client(databaseUrl);
  try {
    await client.connect();
    const { rows } = await client.query('select count(*)::int as n from identity.users');
    return rows[0].n;
  } catch {
    return 0;
  } finally {
    await client.end();
  }
}

test('a demo that was cut off is made again from nothing, and a finished one is left alone', async () => {
  const cut = prepare('--demo');
  while ((await people()) < 4) expect(cut.exitCode).toBe(null);
  cut.kill('SIGKILL');
  await once(cut, 'exit');

  expect(await lastLine(prepare('--demo'))).toEqual({ demo: true });
  expect(await people()).toBe(23);
  expect(await lastLine(prepare())).toEqual({ demo: true });
  expect(await people()).toBe(23);
});
