import type pg from 'pg';
import { contextModules } from '#app/modules';
import { aPlatform } from '#test/a-platform';
import { aWorld, type World } from '#test/world';
import { seedDemo } from '../../seeds/demo.ts';
import { asAdministrator, type Target } from './database/connections.ts';
import { readShape } from './database/shape.ts';

/** A private database that holds the demo, with nobody connected: as one whose CoachMe was stopped. */
export type DemoDatabase = {
  readonly target: Target;
  /** On a superuser's connection. */
  within<T>(use: (client: pg.Client) => Promise<T>): Promise<T>;
  /** A checksum of the rows of every table, made by the server and so in another way than an archive's. */
  digests(): Promise<Record<string, string>>;
  end(): Promise<void>;
};

export async function aDemoDatabase(): Promise<DemoDatabase> {
  const world = await aWorld();
  await seed(world);
  await world.pools.end();
  const { databaseUrl, secrets } = world;
  const within: DemoDatabase['within'] = (use) => asAdministrator(databaseUrl, use);
  return {
    target: { databaseUrl, secrets },
    within,
    digests: () => within(digestsOf),
    end: () => world.end(),
  };
}

async function seed(world: World): Promise<void> {
  const platform = await aPlatform(world);
  await seedDemo({ ...platform, modules: contextModules });
}

async function digestsOf(client: pg.Client): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const { name } of (await readShape(client)).tables) {
    const { rows } = await client.query(
      `select count(*) || ' ' || md5(string_agg(md5(t::text), '' order by md5(t::text))) as digest from ${name} t`,
    );
    made[name] = String(rows[0]?.digest);
  }
  return made;
}
