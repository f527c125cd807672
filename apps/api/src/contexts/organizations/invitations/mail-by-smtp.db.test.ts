import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProcess } from '#app/process';
import { listDeadLetters, redriveDeadLetters } from '#platform/events/dead-letters';
import type { Platform } from '#platform/platform';
import { openLog } from '#platform/telemetry/log';
import { aPlatform } from '#test/a-platform';
import { anSmtpServer, type TestSmtpServer } from '#test/an-smtp-server';
import { aWorld, type World } from '#test/world';
import { aMember } from '../organizations.fixtures.ts';
import { organizationsModule } from '../organizations.module.ts';
import { invitationTokens } from './invitation-token.ts';
import { invite } from './invite.ts';

let world: World;
let smtp: TestSmtpServer;
let platform: Platform;
beforeAll(async () => {
  world = await aWorld();
  smtp = await anSmtpServer();
  const from = { name: '', address: 'coach@example.test' };
  platform = await aPlatform(world, { mail: { smtpUrl: smtp.urlFor('post:office'), from } });
});
afterAll(async () => {
  await smtp.end();
  await world.end();
});

test('a mail that the server will not take is laid aside for the operator, and goes out when driven again', async () => {
  smtp.close(true);
  const running = await startProcess({
    platform,
    modules: [organizationsModule],
    log: openLog('silent'),
    patience: { tries: 2, firstSeconds: 1 },
  });
  const { owner } = world.aPractice();
  const tokens = invitationTokens(platform.secrets);
  await world.work.run(owner, async (ctx) => {
    await aMember(ctx, owner);
    const body = { role: 'client', email: 'kim@example.test' } as const;
    await invite(ctx, { body, baseUrl: 'https://coach.example.test', tokens });
  });
  const dead = () => listDeadLetters(world.pools.relay);
  await expect.poll(dead).toHaveLength(1);
  const [letter] = await dead();
  expect(letter).toMatchObject({ name: 'organizations.mail-invitation' });
  expect(letter?.lastError).toContain('Come back later.');
  expect(smtp.received).toEqual([]);

  smtp.close(false);
  await redriveDeadLetters(world.pools.relay, world.clock.now(), {});
  await expect.poll(() => smtp.received.length).toBe(1);
  expect(smtp.received[0]?.recipients).toEqual(['kim@example.test']);
  await running.stop();
});
