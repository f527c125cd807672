import pg from 'pg';
import { WrongSetting } from '#platform/config';
import { loginRoles, passwordOf } from '#platform/db/roles';
import type { Secrets } from '#platform/secrets';

/** Any number: only that every start of this product takes the same lock. */
const bootstrapLock = 734_002_611;

/** Makes the database if it is not there, its roles, and what only a superuser may give them. Repeatable. */
export async function bootstrap(databaseUrl: string, secrets: Secrets): Promise<void> {
  const client = await connectOrCreate(databaseUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [bootstrapLock]);
    await refuseAnothers(client, secrets);
    await makeRoles(client, secrets);
    await giveRights(client);
  } finally {
    await client.end();
  }
}

async function connectOrCreate(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client(databaseUrl);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (!isMissingDatabase(error)) throw error;
  }
  const beside = new URL(databaseUrl);
  const name = decodeURIComponent(beside.pathname.slice(1));
  beside.pathname = '/postgres';
  const root = new pg.Client(beside.href);
  await root.connect();
  await root.query(`create database ${pg.escapeIdentifier(name)}`);
  await root.end();
  const made = new pg.Client(databaseUrl);
  await made.connect();
  return made;
}

const mark = 'CoachMe installation ';

/**
 * Roles are the server's, their passwords one installation's: a second one on the same server would lock the first
 * out. Each database is marked with whose it is, in a form that tells nothing of the secret.
 */
async function refuseAnothers(client: pg.Client, secrets: Secrets): Promise<void> {
  const mine = mark + secrets.derive('mark of this installation').slice(0, 16);
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from (select datname, shobj_description(oid, 'pg_database') as said from pg_database) d
     where said like $1 || '%' and said <> $2 and datname <> current_database() order by 1`,
    [mark, mine],
  );
  const [other] = rows;
  if (other) {
    throw new WrongSetting(
      `DATABASE_URL leads to a server where another CoachMe lives already (in the database "${other.name}"), and the roles coachme_* of a server belong to one: give this one a server of its own, or the secrets.json of that one.`,
    );
  }
  const { rows: here } = await client.query<{ name: string }>('select current_database() as name');
  const database = pg.escapeIdentifier(String(here[0]?.name));
  await client.query(`comment on database ${database} is ${pg.escapeLiteral(mine)}`);
}

const isMissingDatabase = (error: unknown) =>
  error instanceof pg.DatabaseError && error.code === '3D000';

/** The roles belong to the whole server, their passwords to whoever prepared a database on it last. */
export async function makeRoles(client: pg.Client, secrets: Secrets): Promise<void> {
  await client.query(`do $$ declare r text; begin
    foreach r in array array['owner', 'app', 'identity', 'relay', 'jobs', 'maintenance'] loop
      if not exists (select from pg_roles where rolname = 'coachme_' || r) then
        execute format('create role %I', 'coachme_' || r);
      end if;
    end loop;
  end $$`);
  for (const role of loginRoles) {
    const password = pg.escapeLiteral(passwordOf(role, secrets));
    await client.query(`alter role coachme_${role} login password ${password}`);
  }
}

async function giveRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = pg.escapeIdentifier(String(rows[0]?.name));
  await client.query(`
    revoke all on database ${database} from public;
    revoke all on schema public from public;
    grant connect, create on database ${database} to coachme_owner;
    grant connect on database ${database} to coachme_app, coachme_identity, coachme_relay, coachme_jobs;
    grant usage on schema public to coachme_owner, coachme_app, coachme_identity, coachme_maintenance;
    -- Without inherit: else every policy of maintenance would already hold for the owner.
    grant coachme_maintenance to coachme_owner with inherit false, set true;
    -- A person and their membership are written in one transaction; without inherit for the same reason.
    grant coachme_app to coachme_identity with inherit false, set true;
    grant coachme_jobs to current_user;
    create schema if not exists pgboss authorization coachme_jobs;
    create extension if not exists pg_trgm schema public;
    create extension if not exists unaccent schema public;
    create extension if not exists btree_gist schema public;`);
}
