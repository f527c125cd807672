import type pg from 'pg';
import { knownMigrations } from '#platform/db/migrate';
import { loginRoles } from '#platform/db/roles';
import type { Secrets } from '#platform/secrets';
import { asOwner, asRole, type Target } from '../database/connections.ts';
import {
  askServer,
  lackingRights,
  newestServer,
  oldestServer,
  type Server,
  tooOld,
  unknownAmong,
} from '../database/fitness.ts';
import { readMigrations } from '../database/shape.ts';
import { reasonOf } from '../refusal.ts';
import { attention, type Finding, ok, wrong } from './finding.ts';

/** A clock this far off signs people out, or lets them in too long. */
const largestDrift = 5_000;

type Asked = { readonly databaseUrl: string; readonly secrets: Secrets | null; readonly now: Date };

/** The database from the outside in: each look needs what the one before found. */
export async function lookAtDatabase({ databaseUrl, secrets, now }: Asked): Promise<Finding[]> {
  let server: Server;
  try {
    server = await askServer(databaseUrl);
  } catch (error) {
    return [wrong('Database', 'no answer', `${reasonOf(error)}.`)];
  }
  const outside = [versionOf(server), rightsOf(server), clockOf(server, now)];
  if (!server.hasDatabase) {
    return [...outside, attention('Migrations', 'no database yet', 'The first start makes it.')];
  }
  if (secrets === null) return outside;
  const target = { databaseUrl, secrets };
  const roles = await lookAtRoles(target);
  if (roles.state !== 'ok') return [...outside, roles];
  return [...outside, roles, await asOwner(target, lookAtMigrations)];
}

function versionOf(server: Server): Finding {
  const refusal = tooOld(server);
  if (refusal !== null) return wrong('PostgreSQL', `${server.version} is too old`, refusal);
  if (server.major <= newestServer) return ok('PostgreSQL', server.version);
  return attention(
    'PostgreSQL',
    `${server.version} is newer than what CoachMe was tested with`,
    `Versions ${oldestServer} to ${newestServer} are.`,
  );
}

function rightsOf(server: Server): Finding {
  const refusal = lackingRights(server);
  if (refusal !== null) return wrong('Rights', `${server.role} may not do enough`, refusal);
  return ok('Rights', `${server.role} may prepare the database`);
}

function clockOf(server: Server, now: Date): Finding {
  const drift = Math.abs(server.now.getTime() - now.getTime());
  if (drift <= largestDrift) return ok('Clock', 'as the database has it');
  return wrong(
    'Clock',
    `${Math.round(drift / 1000)} s away from the clock of the database`,
    'Let both machines follow a time server.',
  );
}

/** Each role signs in as the API would. */
async function lookAtRoles(target: Target): Promise<Finding> {
  const failed: string[] = [];
  for (const role of loginRoles) {
    await asRole(target, role, (client) => client.query('select')).catch((error: unknown) => {
      failed.push(`coachme_${role} (${reasonOf(error)})`);
    });
  }
  if (failed.length === 0) return ok('Roles', 'all sign in');
  return wrong(
    'Roles',
    `these cannot sign in: ${failed.join(', ')}`,
    'Start CoachMe once: it makes them and sets their passwords. Two installations need two servers.',
  );
}

async function lookAtMigrations(owner: pg.Client): Promise<Finding> {
  const ran = await readMigrations(owner);
  const [unknown] = unknownAmong(ran);
  if (unknown !== undefined) {
    return wrong(
      'Migrations',
      `${unknown} has run, which this version does not know`,
      'Use the version that ran it or a newer one.',
    );
  }
  const pending = knownMigrations().filter((name) => !ran.includes(name));
  if (pending.length === 0) return ok('Migrations', `all ${ran.length} have run`);
  return attention(
    'Migrations',
    `waiting: ${pending.join(', ')}`,
    'The next start runs them; npm run coachme -- migrate --plan shows what they do.',
  );
}
