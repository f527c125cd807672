import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { aMember } from '../organizations.fixtures.ts';
import { organizationsModule } from '../organizations.module.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  // It takes what is asked for; what is sent is done by the tests, one step at a time.
  api = await anApi(world, { modules: [organizationsModule], config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

async function aCoach(changes: Partial<Actor> = {}): Promise<Actor> {
  const { owner } = world.aPractice();
  const coach = { ...owner, ...changes };
  await world.work.run(coach, (ctx) => aMember(ctx, coach, { name: 'Amina' }));
  return coach;
}

const inviteTo = (coach: Actor, email?: string) =>
  api.as(coach).invitations.invite({ body: { role: 'client', ...(email ? { email } : {}) } });

/** What was mailed to an address. */
async function mailsTo(address: string): Promise<Email[]> {
  await deliver(world, [organizationsModule]);
  const folder = path.join(world.dataFolder, 'mail');
  const names = readdirSync(world.dataFolder).includes('mail') ? readdirSync(folder) : [];
  const mails = await Promise.all(
    names.map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
  );
  return mails.filter(({ to }) => to?.some((one) => one.address === address));
}

test('an invitation for an address is mailed to it, with the link that was answered', async () => {
  const { url } = await inviteTo(await aCoach(), 'kim@example.test');
  const [mail, ...more] = await mailsTo('kim@example.test');
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Train with Northside Strength');
  expect(mail?.from?.name).toBe('Northside Strength');
  expect(mail?.text).toContain('Amina invites you');
  expect(mail?.text).toContain(url);
  // Behind the link stands what proves that it came by this mail.
  expect(mail?.html).toContain(`href="${url}#`);
  expect(await mailsTo('kim@example.test')).toHaveLength(1);
});

test('a coach who reads Arabic invites in Arabic', async () => {
  await inviteTo(await aCoach({ locale: 'ar' }), 'noor@example.test');
  const [mail] = await mailsTo('noor@example.test');
  expect(mail?.subject).toBe('تدرّب مع Northside Strength');
  expect(mail?.html).toContain('dir="rtl"');
});

test('an invitation that was taken back meanwhile, or is for nobody by name, is not mailed', async () => {
  const coach = await aCoach();
  const { id } = await inviteTo(coach, 'sam@example.test');
  await api.as(coach).invitations.revokeInvitation({ params: { id } });
  expect(await mailsTo('sam@example.test')).toEqual([]);
  await inviteTo(coach);
  const root = await world.connect('superuser');
  const { rows } = await root.query(
    `select from platform.outbox where kind = 'job' and state = 'pending'`,
  );
  expect(rows).toEqual([]);
});

test('the link lies nowhere in the database', async () => {
  const { token } = await inviteTo(await aCoach(), 'lee@example.test');
  const root = await world.connect('superuser');
  const { rows } = await root.query('select o.payload::text as text from platform.outbox o');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('two invitations never share a link', async () => {
  const coach = await aCoach();
  const [one, two] = [await inviteTo(coach), await inviteTo(await aCoach())];
  expect(one.token).not.toBe(two.token);
});
