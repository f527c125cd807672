import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { bootstrap, makeRoles } from '#platform/db/bootstrap';
import { migrate } from '#platform/db/migrate';
import { addressOf } from '#platform/db/roles';
import { temporarySecrets } from '#platform/secrets';
import { temporaryPostgres } from '../../../scripts/postgres/temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    templateDatabase: string;
  }
}

/** Tests sign in with these passwords; no installation does. */
export const testInstanceSecret = 'tests know this secret and nobody else needs it';

const migrations = path.join(import.meta.dirname, '../migrations');
const oneHour = 3_600_000;

/** Once per run: a database migrated to the newest shape, which every test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await aServer();
  const template = `coachme_template_${fingerprint()}`;
  const root = new pg.Client(server.url);
  await root.connect();
  try {
    // Several runs may share one server.
    await root.query('select pg_advisory_lock(734002612)');
    await dropLeftovers(root);
    await makeRoles(root, temporarySecrets(testInstanceSecret));
    await makeTemplate(root, { serverUrl: server.url, template });
  } finally {
    await root.end();
  }
  project.provide('databaseUrl', server.url);
  project.provide('templateDatabase', template);
  return () => server.stop();
}

/** The one named by COACHME_TEST_DATABASE_URL (a superuser's address), else one for this run alone. */
async function aServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.COACHME_TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await temporaryPostgres();
  return { ...server, url: Object.assign(new URL(server.url), { pathname: '/postgres' }).href };
}

async function makeTemplate(
  root: pg.Client,
  to: { serverUrl: string; template: string },
): Promise<void> {
  const { rowCount } = await root.query('select from pg_database where datname = $1', [
    to.template,
  ]);
  if (rowCount) return;
  const half = new URL(to.serverUrl);
  half.pathname = `/${to.template}_half`;
  await root.query(`drop database if exists ${to.template}_half with (force)`);
  const secrets = temporarySecrets(testInstanceSecret);
  await bootstrap(half.href, secrets);
  await migrate(addressOf(half.href), secrets);
  await root.query(`alter database ${to.template}_half rename to ${to.template}`);
}

/** Databases of runs that were killed. */
async function dropLeftovers(root: pg.Client): Promise<void> {
  const { rows } = await root.query<{ name: string }>(
    "select datname as name from pg_database where datname ~ '^coachme_test_[0-9]+_'",
  );
  for (const { name } of rows) {
    if (Date.now() - Number(name.split('_')[2]) < oneHour) continue;
    await root.query(`drop database if exists ${name} with (force)`);
  }
}

/** Of everything that decides the template's shape. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync('*.sql', { cwd: migrations }).sort()) {
    hash.update(file).update(readFileSync(path.join(migrations, file)));
  }
  hash.update(readFileSync(path.join(import.meta.dirname, '../src/platform/db/bootstrap.ts')));
  return hash.digest('hex').slice(0, 12);
}
