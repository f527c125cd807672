import { randomUUIDv7 } from 'node:crypto';
import { signedIn } from '@coachme/contracts/identity.events';
import { historyExported } from '@coachme/contracts/integrations.events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextModules } from '#app/modules';
import type { Actor } from '#platform/access/actor';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { listAuditEntries } from './list-entries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

async function signsIn({ owner, country }: { owner: Actor; country: string | null }) {
  const { userId } = owner;
  const session = { sessionId: randomUUIDv7(), way: 'password', isNewDevice: false };
  await world.work.run(owner, (ctx) =>
    ctx.publish(signedIn({ userId, ...session, address: '203.0.113.7', country })),
  );
  await deliver(world, contextModules);
  world.clock.advance(60_000);
}

const unusual = async (owner: Actor) => {
  const query = { limit: 50, action: 'unusual-seen' };
  const { items } = await world.work.run(owner, (ctx) => listAuditEntries(ctx, { query }));
  return items.map(({ detail }) => [detail.reason, detail.country]);
};

test('a country for the first time is in the log, and so is being in two at once', async () => {
  const { owner } = world.aPractice();
  await signsIn({ owner, country: null });
  await signsIn({ owner, country: 'KE' });
  await signsIn({ owner, country: 'KE' });
  expect(await unusual(owner)).toEqual([]);
  world.clock.advance(24 * 3_600_000);
  await signsIn({ owner, country: 'TZ' });
  expect(await unusual(owner)).toEqual([['new-country', 'TZ']]);
  // Over the border and back is nothing; the other side of the earth within minutes is.
  await signsIn({ owner, country: 'KE' });
  await signsIn({ owner, country: 'NZ' });
  expect(await unusual(owner)).toEqual([
    ['two-countries', 'NZ'],
    ['new-country', 'TZ'],
  ]);
});

test('five histories taken along within an hour are told of once', async () => {
  const { owner } = world.aPractice();
  for (let time = 0; time < 6; time += 1) {
    const history = { clientId: randomUUIDv7(), format: 'strong', sessions: 12 };
    await world.work.run(owner, (ctx) =>
      ctx.publish(historyExported({ ...history, exportedBy: owner.userId })),
    );
    await deliver(world, contextModules);
  }
  expect(await unusual(owner)).toEqual([['bulk-export', null]]);
});
