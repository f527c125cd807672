import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aClient } from '#fixtures/clients/clients';
import { aWorkout } from '#fixtures/execution/execution';
import { aMember } from '#fixtures/organizations/organizations';
import { aDeload } from '#fixtures/programs/programs';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type Cast, type World } from '#test/world';

/** Tables that name a client and are seen by whoever sees the client, each with why. A new one is decided here. */
const seenWithoutConsent: Readonly<Record<string, string>> = {
  'clients.client_profiles': 'what a coach must know before prescribing is the coaching itself',
  'clients.coachings': 'who coaches whom',
  'clients.group_members': 'who is coached with whom, written by the coach',
  'clients.thresholds': 'what zones are made of, part of what a coach must know before prescribing',
  'integrations.imports': 'a file on its way, for who brought it; what comes of it is guarded',
  'memberships.presences':
    'that somebody was at a branch, as its front desk saw; nothing of what was trained',
  'organizations.actings': 'who acted as whom, for those two and the audit log',
  'platform.access_records': 'shown to the client alone',
  'platform.changes': 'ids only, read by the client’s own phone',
  'platform.readers': 'the consent itself',
  'programs.group_assignment_clients': 'whom a coach gives a program, and what came of it',
  'programs.program_assignments': 'written by the coach',
  'programs.scheduled_days': 'written by the coach',
  'programs.simplifications': 'what becomes of the coach’s plan, decided by coach and client',
};

let world: World;
let api: TestApi;
let cast: Cast;
let clientId: string;
let app: pg.Client;
let root: pg.Client;
let guarded: { name: string; scope: string }[];
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world);
  cast = world.aPractice();
  app = await world.connect('app');
  root = await world.connect('superuser');
  await world.work.run(cast.owner, (ctx) => aMember(ctx, cast.coach));
  const { userId } = cast.client;
  ({ id: clientId } = await world.work.run(cast.coach, (ctx) => aClient(ctx, { userId })));
  await world.work.run(cast.coach, (ctx) => aDeload(ctx, clientId));
  const workout = aWorkout();
  const { execution, setComments, bodyWeights } = api.as(cast.client);
  await bodyWeights.saveBodyWeight({ params: { date: '2026-11-20' }, body: { weightKg: 80 } });
  await execution.logWorkout({ body: workout });
  const setLogId = workout.exercises[0]?.sets[0]?.id ?? '';
  await setComments.commentOnSet({
    params: { id: workout.id },
    body: { setLogId, body: 'Felt heavy.' },
  });
  await execution.changeWorkout({
    params: { id: workout.id },
    body: { ...workout, notes: 'Slept badly.' },
  });
  guarded = (
    await root.query(`select c.oid::regclass::text as name,
        substring(pg_get_expr(p.polqual, p.polrelid) from 'scope = ''(\\w+)''') as scope
      from pg_policy p join pg_class c on c.oid = p.polrelid where p.polname = 'consent'`)
  ).rows;
});
afterAll(async () => {
  await api.end();
  await world.end();
});

/** What the tables that consent guards show to a person at a time, by their names. */
async function seenBy(userId: string, now = world.clock.now().toISOString()): Promise<string[]> {
  const settings = { organization_id: cast.organizationId, user_id: userId, now };
  for (const [name, value] of Object.entries(settings)) {
    await app.query('select set_config($1, $2, false)', [`app.${name}`, value]);
  }
  const seen: string[] = [];
  for (const { name } of guarded) {
    const { rowCount } = await app.query(`select from ${name} limit 1`);
    if (rowCount) seen.push(name);
  }
  return seen;
}

const all = () => guarded.map(({ name }) => name);
const without = (scope: string) =>
  guarded.filter((table) => table.scope !== scope).map(({ name }) => name);

/** Shares with the coach just as given, whatever was before. */
async function shared(rows: { scope: string; from?: string; until?: string }[]): Promise<void> {
  await root.query('delete from platform.readers where client_id = $1 and user_id = $2', [
    clientId,
    cast.coach.userId,
  ]);
  for (const { scope, from = '2026-11-01T00:00:00Z', until = null } of rows) {
    await root.query(
      `insert into platform.readers (organization_id, user_id, scope, client_id, starts_at, ends_at, granted_at, granted_by)
       values ($1, $2, $3, $4, $5, $6, $5, $2)`,
      [cast.organizationId, cast.coach.userId, scope, clientId, from, until],
    );
  }
}

const scopes = ['training', 'body', 'photos', 'nutrition', 'location', 'messages'];
const everything = scopes.map((scope) => ({ scope }));

describe('row security by consent', () => {
  test('shows the client everything, and a coach what is shared', async () => {
    await shared(everything);
    expect(all()).toContain('execution.workouts');
    // Else the emptiness below would say nothing.
    expect(await seenBy(cast.client.userId)).toEqual(all());
    expect(await seenBy(cast.coach.userId)).toEqual(all());
  });

  test('hides what was never shared, also from who may see every client', async () => {
    await shared([]);
    expect(await seenBy(cast.coach.userId)).toEqual([]);
    expect(await seenBy(cast.owner.userId)).toEqual([]);
  });

  test.each(scopes)('hides what needs %s from whom it is not shared with', async (scope) => {
    const others = everything.filter((one) => one.scope !== scope);
    await shared(others);
    expect(await seenBy(cast.coach.userId)).toEqual(without(scope));
    await shared([...others, { scope, until: '2026-11-20T08:59:59Z' }]);
    expect(await seenBy(cast.coach.userId)).toEqual(without(scope));
    await shared([...others, { scope, from: '2026-11-20T09:00:01Z' }]);
    expect(await seenBy(cast.coach.userId)).toEqual(without(scope));
  });

  test('follows the time of the unit of work to the moment it is over', async () => {
    await shared(scopes.map((scope) => ({ scope, until: '2026-12-01T00:00:00Z' })));
    expect(await seenBy(cast.coach.userId, '2026-11-30T23:59:59Z')).toEqual(all());
    expect(await seenBy(cast.coach.userId, '2026-12-01T00:00:00Z')).toEqual([]);
  });

  test('lets nobody write what they may not see', async () => {
    await shared([]);
    const own = [cast.organizationId, clientId];
    await seenBy(cast.coach.userId);
    const changed = await app.query(
      `update execution.workouts set title = 'Mine' where organization_id = $1 and client_id = $2`,
      own,
    );
    expect(changed.rowCount).toBe(0);
    const added = app.query(
      `insert into execution.workout_history (organization_id, workout_id, client_id, revision, fingerprint, replaced_at, replaced_by)
       select $1, gen_random_uuid(), $2, 1, '', now(), $2`,
      own,
    );
    await expect(added).rejects.toThrow('row-level security');
  });

  test('is restrictive everywhere, so that no other policy can widen it', async () => {
    const { rows } = await root.query(
      `select polrelid::regclass::text as name from pg_policy where polname = 'consent' and polpermissive`,
    );
    expect(rows).toEqual([]);
  });

  test('guards every table that names a client, or it is written down why not', async () => {
    const { rows } = await root.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id' and a.atttypid = 'uuid'::regtype
       where c.relkind in ('r', 'p') and not exists (
         select from pg_policy p where p.polrelid = c.oid and p.polname = 'consent') order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(seenWithoutConsent));
  });
});
