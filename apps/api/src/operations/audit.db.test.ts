import { randomUUIDv7 } from 'node:crypto';
import { ownershipTransferred } from '@coachme/contracts/organizations.events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { checksInWords, forgetAudit, verifyAudit } from './audit.ts';
import { Refusal } from './refusal.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const target = () => ({ databaseUrl: world.databaseUrl, secrets: world.secrets });

test('old entries are forgotten from the front, and the chain goes on where it was', async () => {
  const { owner } = world.aPractice();
  const happens = async () => {
    const payload = { toUserId: randomUUIDv7(), toName: 'Baraka', by: owner.userId };
    await world.work.run(owner, (ctx) => ctx.publish(ownershipTransferred(payload)));
    await deliver(world, contextModules);
  };
  await happens();
  await happens();
  world.clock.set('2027-03-01T09:00:00Z');
  await happens();
  const now = world.clock.now();
  await expect(forgetAudit(target(), new Date('2027-02-01'), now)).rejects.toThrow(Refusal);
  expect(await forgetAudit(target(), new Date('2026-12-01'), now)).toBe(2);
  expect(checksInWords(await verifyAudit(target(), null))).toBe(
    'Every entry of the audit log is as it was written: 1 of 1 organizations.',
  );
  expect(await forgetAudit(target(), new Date('2026-12-01'), now)).toBe(0);

  const root = await world.connect('superuser');
  await root.query(`set session_replication_role = 'replica'`);
  await root.query(`update platform.audit_entries set detail = '{"by":1}'`);
  const broken = await verifyAudit(target(), null);
  expect(checksInWords(broken)).toBe(
    `Organization ${owner.organizationId}: entry 3 was changed after it was written.`,
  );
  await expect(forgetAudit(target(), new Date('2026-12-01'), now)).rejects.toThrow('not whole');
});
