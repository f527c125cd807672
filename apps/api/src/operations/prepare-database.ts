import type pg from 'pg';
import { contextModules } from '#app/modules';
import { type Config, readConfig } from '#platform/config';
import { bootstrap } from '#platform/db/bootstrap';
import { migrate } from '#platform/db/migrate';
import { addressOf } from '#platform/db/roles';
import { openPlatform } from '#platform/platform';
import type { Secrets } from '#platform/secrets';
import { seedDemo } from '../../seeds/demo.ts';
import { operator } from '../../seeds/demo-cast.ts';
import { openSecretsOrRefuse } from './data-folder.ts';
import { asOwner } from './database/connections.ts';
import { refuseNewerDatabase, refuseUnfit } from './database/fitness.ts';
import { createOperator } from './operators.ts';
import { orExplain } from './refusal.ts';

/** Makes the database ready: roles, newest shape, and in a new one the demo cast when asked for. */
async function prepare(wantsDemo: boolean): Promise<void> {
  const config = readConfig();
  const secrets = openSecretsOrRefuse(config.dataFolder);
  const target = { databaseUrl: config.databaseUrl, secrets };
  await refuseUnfit(config.databaseUrl);
  await bootstrap(config.databaseUrl, secrets);
  await asOwner(target, refuseNewerDatabase);
  const address = addressOf(config.databaseUrl);
  const shape = async () => {
    for (const name of await migrate(address, secrets)) console.log(`migrated ${name}`);
  };
  await shape();
  const seedNew = async () => {
    await seed(config, secrets);
    await createOperator(target, operator.email);
  };
  const isDemo = await asOwner(target, async (owner) => {
    if (await removeHalfADemo(owner)) await shape();
    return settle(owner, wantsDemo ? seedNew : null);
  });
  console.log(JSON.stringify({ demo: isDemo }));
}

/** A database is a demo or it is not, from its first preparation on: nobody's data ever gets a demo cast. */
async function settle(owner: pg.Client, seedNew: (() => Promise<void>) | null): Promise<boolean> {
  const { rows } = await owner.query<{ is_demo: boolean }>('select is_demo from platform.instance');
  if (rows[0]) return rows[0].is_demo;
  const isDemo = seedNew !== null;
  await owner.query(
    'insert into platform.instance (is_demo, made_at, is_finished) values ($1, now(), not $1)',
    [isDemo],
  );
  await seedNew?.();
  await owner.query('update platform.instance set is_finished = true');
  return isDemo;
}

/** A demo that was never finished holds nobody's data: it is dropped, to be made again. Answers whether there was one. */
async function removeHalfADemo(owner: pg.Client): Promise<boolean> {
  const { rowCount } = await owner.query('select from platform.instance where not is_finished');
  if (!rowCount) return false;
  const { rows } = await owner.query<{ name: string }>(
    `select quote_ident(nspname) as name from pg_namespace where pg_get_userbyid(nspowner) = current_user`,
  );
  const schemas = rows.map(({ name }) => name).join(', ');
  await owner.query(`drop schema ${schemas} cascade`);
  return true;
}

async function seed(config: Config, secrets: Secrets): Promise<void> {
  const platform = await openPlatform(config, { secrets });
  try {
    await seedDemo({ ...platform, modules: contextModules });
  } finally {
    await platform.pools.end();
  }
}

await orExplain(() => prepare(process.argv.includes('--demo')));
