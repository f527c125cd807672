import type { RouteDef } from '@coachme/contracts/kit/route';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aMember } from '#fixtures/organizations/organizations';
import type { Actor } from '#platform/access/actor';
import { permissionsOf } from '#platform/access/permissions';
import { anApi } from '#test/an-api';
import {
  routeSubjects,
  routesWithId,
  type Stage,
  type Subject,
  segmentOf,
} from '#test/route-subjects';
import { aWorld } from '#test/world';

let stage: Stage;
let stranger: Actor;

beforeAll(async () => {
  const world = await aWorld();
  const api = await anApi(world);
  const cast = world.aPractice();
  await world.work.run(cast.owner, async (ctx) => {
    await aMember(ctx, cast.owner);
    await aMember(ctx, cast.coach);
    await aMember(ctx, cast.client);
  });
  const { id: clientId } = await world.work.run(cast.coach, (ctx) =>
    aClient(ctx, { userId: cast.client.userId }),
  );
  stage = { world, api, cast, clientId };
  const roles = ['owner', 'coach', 'client'] as const;
  stranger = { ...cast.stranger, roles, can: permissionsOf(roles) };
});
afterAll(async () => {
  await stage.api.end();
  await stage.world.end();
});

/** Asks for the subject's thing by this route. */
function ask(as: Actor, { name, route }: { name: string; route: RouteDef }, subject: Subject) {
  const path = route.path.replace(/:(\w+)/g, (_, key: string) => subject.params[key] ?? key);
  const body = subject.bodies?.[name];
  return stage.api.fetch(`/api/v1${path}`, {
    as,
    method: route.method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
}

describe('a route with an id', () => {
  for (const named of routesWithId()) {
    test(`${named.route.method} ${named.route.path} is 404 for whoever is of another organization`, async () => {
      const make = routeSubjects[segmentOf(named.route)];
      if (!make) throw new Error(`test/route-subjects.ts makes nothing for ${named.route.path}`);
      const subject = await make(stage);
      const outside = await ask(stranger, named, subject);
      expect([outside.status, (await outside.json()).code]).toEqual([404, 'not-found']);
      const coachOutside = await ask(stage.cast.stranger, named, subject);
      expect([403, 404]).toContain(coachOutside.status);
      // Else the 404 above would say nothing.
      const inside = await ask(subject.insider, named, subject);
      expect([400, 401, 403, 404, 500]).not.toContain(inside.status);
    });
  }
});

test('no table shows anything without an organization or person, nor another organization’s rows', async () => {
  expect(await leaks()).toEqual([]);
});

test('a table that shows its rows is found', async () => {
  const root = await stage.world.connect('superuser');
  await root.query(
    `create table public.leaky (organization_id uuid); grant select on leaky to coachme_app`,
  );
  await root.query('insert into leaky values ($1)', [stage.cast.organizationId]);
  expect(await leaks()).toEqual(['leaky to nobody', 'leaky to a stranger']);
});

/** Tables whose rows somebody sees who should not. */
async function leaks(): Promise<string[]> {
  const { world, cast } = stage;
  const root = await world.connect('superuser');
  const { rows: tables } = await root.query<{ name: string; isTenant: boolean }>(
    `select c.oid::regclass::text as name, exists (select from pg_attribute a
       where a.attrelid = c.oid and a.attname = 'organization_id') as "isTenant"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and has_table_privilege('coachme_app', c.oid, 'select')
       and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(10);
  const app = await world.connect('app');
  const shows = async (rows: string) =>
    (await app.query(`select from ${rows} limit 1`)).rowCount === 1;
  const found: string[] = [];
  for (const { name } of tables) if (await shows(name)) found.push(`${name} to nobody`);
  await app.query(
    `select set_config('app.organization_id', $1, false), set_config('app.user_id', $2, false)`,
    [stranger.organizationId, stranger.userId],
  );
  for (const { name } of tables.filter(({ isTenant }) => isTenant)) {
    const rows = `${name} where organization_id = '${cast.organizationId}'`;
    if (await shows(rows)) found.push(`${name} to a stranger`);
  }
  return found;
}
