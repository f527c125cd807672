import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { permissionsOf, type Role } from '#platform/access/permissions';
import { openPools, type Pools } from '#platform/db/pools';
import { addressOf, type LoginRole, signInAs } from '#platform/db/roles';
import { Work } from '#platform/db/work';
import { type Secrets, temporarySecrets } from '#platform/secrets';
import { testInstanceSecret } from '#test/template-database';

/** Time stands still until a test moves it. Starts Friday 2026-11-20 09:00 UTC. */
export type TestClock = {
  now(): Date;
  set(instant: string): void;
  advance(milliseconds: number): void;
};

/** Actors of one organization, and a coach of another. Fabricated: rows come from the fixtures of contexts. */
export type Cast = Readonly<Record<Role | 'stranger', Actor>> & { readonly organizationId: string };

/** A private database with the newest shape and nothing in it. One per test file. */
export type World = {
  readonly work: Work;
  readonly pools: Pools;
  readonly clock: TestClock;
  readonly secrets: Secrets;
  readonly databaseUrl: string;
  /** Empty at first: where mails and files go. */
  readonly dataFolder: string;
  aPractice(): Cast;
  aGym(): Cast;
  anActor(role: Role, organizationId: string, changes?: Partial<Actor>): Actor;
  /** A connection of its own, as a role of the database or as its superuser. */
  connect(role: LoginRole | 'superuser'): Promise<pg.Client>;
  end(): Promise<void>;
};

export async function aWorld(): Promise<World> {
  const name = `coachme_test_${Date.now()}_${randomUUID().slice(0, 8)}`;
  const serverUrl = inject('databaseUrl');
  await onServer(
    serverUrl,
    `create database ${name} template ${inject('templateDatabase')} strategy file_copy`,
  );
  const databaseUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  const secrets = temporarySecrets(testInstanceSecret);
  const pools = openPools(addressOf(databaseUrl), secrets);
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'coachme-world-'));
  const clock = aClock('2026-11-20T09:00:00Z');
  const open: pg.Client[] = [];
  return {
    work: new Work(pools, clock.now),
    pools,
    clock,
    secrets,
    databaseUrl,
    dataFolder,
    aPractice: aCast,
    aGym: aCast,
    anActor,
    connect: async (role) => {
      const client = new pg.Client(
        role === 'superuser' ? databaseUrl : signInAs(role, addressOf(databaseUrl), secrets),
      );
      await client.connect();
      open.push(client);
      return client;
    },
    end: async () => {
      await Promise.all(open.map((client) => client.end()));
      await pools.end();
      rmSync(dataFolder, { recursive: true, force: true });
      await onServer(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

function aClock(start: string): TestClock {
  let at = new Date(start);
  return {
    now: () => at,
    set: (instant) => {
      at = new Date(instant);
    },
    advance: (milliseconds) => {
      at = new Date(at.getTime() + milliseconds);
    },
  };
}

function aCast(): Cast {
  const organizationId = randomUUIDv7();
  return {
    organizationId,
    owner: anActor('owner', organizationId),
    admin: anActor('admin', organizationId),
    coach: anActor('coach', organizationId),
    client: anActor('client', organizationId),
    editor: anActor('editor', organizationId),
    stranger: anActor('coach', randomUUIDv7()),
  };
}

function anActor(role: Role, organizationId: string, changes: Partial<Actor> = {}): Actor {
  return {
    userId: randomUUIDv7(),
    organizationId,
    sessionId: randomUUIDv7(),
    roles: [role],
    can: permissionsOf([role]),
    teamCoachIds: [],
    timeZone: 'UTC',
    locale: 'en',
    ...changes,
  };
}

async function onServer(serverUrl: string, statement: string): Promise<void> {
  const root = new pg.Client(serverUrl);
  await root.connect();
  try {
    await root.query(statement);
  } finally {
    await root.end();
  }
}
