import { randomUUIDv7 } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ownershipTransferred } from '@coachme/contracts/organizations.events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { aMember } from '#fixtures/organizations/organizations';
import { refusal } from '#fixtures/organizations/sign-in/sign-in';
import type { Actor } from '#platform/access/actor';
import { anchorChains } from '#platform/audit/anchor-chains';
import { aPlatform } from '#test/a-platform';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type Cast, type World } from '#test/world';
import { verifyAudit } from '../../operations/audit.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const target = () => ({ databaseUrl: world.databaseUrl, secrets: world.secrets });

/** A practice in which roles were changed so many times, all of it in the log. */
async function aPracticeWithLog(times: number): Promise<Cast> {
  const cast = world.aPractice();
  await world.work.run(cast.owner, (ctx) => aMember(ctx, cast.owner, { name: 'Amina' }));
  await world.work.run(cast.owner, (ctx) => aMember(ctx, cast.coach, { name: 'Baraka' }));
  for (let time = 0; time < times; time += 1) await handOver(cast.owner, cast.coach);
  await deliver(world, contextModules);
  return cast;
}

async function handOver(owner: Actor, coach: Actor): Promise<void> {
  const { userId } = coach;
  await world.work
    .from('203.0.113.7')
    .run(owner, (ctx) =>
      ctx.publish(ownershipTransferred({ toUserId: userId, toName: 'Baraka', by: owner.userId })),
    );
}

const faultOf = async ({ organizationId }: Cast, anchors: string | null = null) => {
  const checks = await verifyAudit(target(), anchors);
  return checks.find((check) => check.organizationId === organizationId)?.broken;
};

/** Somebody who gets past everything that keeps the log as it is. */
async function tamper(statement: string, values: unknown[]): Promise<void> {
  const root = await world.connect('superuser');
  await root.query(`set session_replication_role = 'replica'`);
  await root.query(statement, values);
  await root.query(`set session_replication_role = 'origin'`);
}

test('a change is in the log once, with who did it, to whom, when and from where', async () => {
  const { owner, coach } = await aPracticeWithLog(1);
  await deliver(world, contextModules);
  const { items } = await api.as(owner).audit.listAuditEntries({ query: {} });
  expect(items).toEqual([
    {
      seq: 1,
      action: 'ownership-transferred',
      actor: { userId: owner.userId, name: 'Amina' },
      subject: { kind: 'person', id: coach.userId, name: 'Baraka' },
      address: '203.0.113.7',
      detail: {},
      happenedAt: '2026-11-20T09:00:00.000Z',
    },
  ]);
});

test('owner and admin read it in pages and by what is asked; nobody else does', async () => {
  const { owner, admin, coach, client, stranger } = await aPracticeWithLog(5);
  const list = (query: object) => api.as(admin).audit.listAuditEntries({ query });
  const first = await list({ limit: 3 });
  const second = await list({ limit: 3, cursor: String(first.nextCursor) });
  expect([...first.items, ...second.items].map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
  expect(second.nextCursor).toBeNull();
  expect((await list({ actorId: owner.userId })).items).toHaveLength(5);
  expect((await list({ action: 'exported' })).items).toEqual([]);
  expect((await list({ from: '2026-11-20', to: '2026-11-20' })).items).toHaveLength(5);
  expect((await list({ from: '2026-11-21' })).items).toEqual([]);
  for (const other of [coach, client, stranger]) {
    const asked = api.as(other).audit.listAuditEntries({ query: {} });
    expect(await refusal(asked)).toMatchObject({ status: 403, reason: 'may-not-audit-read' });
  }
});

test('fifty changes at once make one chain without gaps', async () => {
  const cast = await aPracticeWithLog(0);
  await Promise.all(Array.from({ length: 50 }, () => handOver(cast.owner, cast.coach)));
  await deliver(world, contextModules);
  const checks = await verifyAudit(target(), null);
  const mine = checks.find(({ organizationId }) => organizationId === cast.organizationId);
  expect(mine).toMatchObject({ entries: 50, broken: null });
});

test('no role of ours changes or removes an entry', async () => {
  const { organizationId } = await aPracticeWithLog(1);
  const where = 'where organization_id = $1';
  for (const role of ['app', 'identity', 'relay', 'owner'] as const) {
    const client = await world.connect(role);
    await client.query(`select set_config('app.organization_id', $1, false)`, [organizationId]);
    for (const statement of [
      `update platform.audit_entries set action = 'x' ${where}`,
      `delete from platform.audit_entries ${where}`,
    ]) {
      const done = client.query(statement, [organizationId]).then(({ rowCount }) => rowCount ?? 0);
      expect(await done.catch(() => 0)).toBe(0);
    }
  }
  const root = await world.connect('superuser');
  await expect(
    root.query(`delete from platform.audit_entries ${where}`, [organizationId]),
  ).rejects.toThrow('only added to');
  expect(await verifyAudit(target(), null)).toContainEqual(
    expect.objectContaining({ organizationId, entries: 1, broken: null }),
  );
});

test('a changed entry is found', async () => {
  const cast = await aPracticeWithLog(3);
  await tamper(
    'update platform.audit_entries set actor_id = $2 where organization_id = $1 and seq = 2',
    [cast.organizationId, cast.coach.userId],
  );
  expect(await faultOf(cast)).toEqual({ seq: 2, fault: 'changed' });
  const state = await api.as(cast.owner).audit.checkAudit();
  expect(state).toMatchObject({ broken: { seq: 2, fault: 'changed' }, entries: 3 });
});

test('a removed entry is found, in the middle and at the end', async () => {
  const middle = await aPracticeWithLog(3);
  const remove = 'delete from platform.audit_entries where organization_id = $1 and seq = $2';
  await tamper(remove, [middle.organizationId, 2]);
  expect(await faultOf(middle)).toEqual({ seq: 2, fault: 'missing' });
  const end = await aPracticeWithLog(3);
  await tamper(remove, [end.organizationId, 3]);
  expect(await faultOf(end)).toEqual({ seq: 3, fault: 'cut' });
});

test('an inserted entry is found, even when all after it are counted up', async () => {
  const cast = await aPracticeWithLog(3);
  const { organizationId } = cast;
  await tamper(
    'update platform.audit_entries set seq = seq + 100 where organization_id = $1 and seq > 1',
    [organizationId],
  );
  await tamper(
    'update platform.audit_entries set seq = seq - 99 where organization_id = $1 and seq > 100',
    [organizationId],
  );
  await tamper(
    `insert into platform.audit_entries (organization_id, seq, message_id, action, happened_at, previous_hash, hash)
     select organization_id, 2, $2, action, happened_at, hash, hash from platform.audit_entries
     where organization_id = $1 and seq = 1`,
    [organizationId, randomUUIDv7()],
  );
  expect(await faultOf(cast)).toMatchObject({ seq: 2 });
});

test('a log that was written anew, or cut with all traces, differs from the ends that were noted', async () => {
  const cast = await aPracticeWithLog(3);
  const file = path.join(world.dataFolder, 'anchors.txt');
  const platform = await aPlatform(world, { auditAnchors: file });
  await anchorChains(platform);
  await anchorChains(platform);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  expect(lines.filter((line) => line.includes(cast.organizationId))).toHaveLength(1);
  expect(await faultOf(cast, file)).toBeNull();
  await tamper(`delete from platform.inbox where organization_id = $1`, [cast.organizationId]);
  await tamper('delete from platform.audit_entries where organization_id = $1 and seq = 3', [
    cast.organizationId,
  ]);
  expect(await faultOf(cast)).toEqual({ seq: 3, fault: 'cut' });
  await tamper('delete from platform.audit_anchors where organization_id = $1', [
    cast.organizationId,
  ]);
  expect(await faultOf(cast)).toBeNull();
  expect(await faultOf(cast, file)).toEqual({ seq: 3, fault: 'cut' });
});
