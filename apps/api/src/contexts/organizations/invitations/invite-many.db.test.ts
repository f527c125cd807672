import { randomUUIDv7 } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type Cast, type World } from '#test/world';
import { aMember } from '../organizations.fixtures.ts';
import { organizationsModule } from '../organizations.module.ts';
import { refusal } from '../sign-in/sign-in.fixtures.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { modules: [organizationsModule], config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

async function aPractice(): Promise<Cast> {
  const cast = world.aPractice();
  await world.work.run(cast.coach, (ctx) => aMember(ctx, cast.coach, { name: 'Amina' }));
  await world.work.run(cast.client, (ctx) =>
    aMember(ctx, cast.client, { email: 'here@example.test' }),
  );
  return cast;
}

async function subjects(): Promise<Map<string, string>> {
  const folder = path.join(world.dataFolder, 'mail');
  const mails = await Promise.all(
    readdirSync(folder).map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
  );
  return new Map(mails.map(({ to, subject }) => [to?.[0]?.address ?? '', subject ?? '']));
}

test('a file is read line by line, and what is wrong is said where it is', async () => {
  const { coach } = await aPractice();
  await api.as(coach).invitations.invite({
    body: { role: 'client', email: 'invited@example.test' },
  });
  const csv = [
    '\uFEFFName;Email;Language',
    '"Abdi; Kim";KIM@example.test;sw',
    'Here;here@example.test;',
    'Invited;invited@example.test;en',
    '',
    'Broken;at example;en',
  ].join('\r\n');
  const preview = await api.as(coach).invitationBatches.previewInvitations({ body: { csv } });
  expect(preview.problem).toBeNull();
  expect(preview.lines.map(({ line, email, problem }) => [line, email, problem])).toEqual([
    [2, 'kim@example.test', null],
    [3, 'here@example.test', 'already-member'],
    [4, 'invited@example.test', 'already-invited'],
    [6, 'at example', 'not-an-email'],
  ]);
  expect(preview.lines[0]).toMatchObject({ name: 'Abdi; Kim', locale: 'sw' });
  const broken = { body: { csv: 'email\n"kim@example.test' } };
  expect(await api.as(coach).invitationBatches.previewInvitations(broken)).toEqual({
    problem: 'not-csv',
    lines: [],
  });
});

test('everybody on a list is invited once, in their language; progress is told', async () => {
  const { coach } = await aPractice();
  const people = Array.from({ length: 60 }, (_, index) => ({
    email: `person${index}@example.test`,
    name: `Person ${index}`,
    ...(index === 0 ? { locale: 'ar' as const } : {}),
  }));
  const body = {
    id: randomUUIDv7(),
    people: [...people, { email: 'Person1@example.test' }, { email: 'here@example.test' }],
    message: 'See you on Monday.',
  };
  const begun = await api.as(coach).invitationBatches.inviteMany({ body });
  expect(begun).toMatchObject({ total: 61, done: 0, invited: 0, left: [] });
  await deliver(world, [organizationsModule]);
  const again = await api.as(coach).invitationBatches.inviteMany({ body });
  expect(again).toMatchObject({
    total: 61,
    done: 61,
    invited: 60,
    left: [{ email: 'here@example.test', problem: 'already-member' }],
  });
  const other = { ...body, people: [{ email: 'other@example.test' }] };
  expect(await refusal(api.as(coach).invitationBatches.inviteMany({ body: other }))).toMatchObject({
    status: 409,
    reason: 'id-taken',
  });
  const told = await subjects();
  expect([...told.keys()].filter((to) => to.startsWith('person'))).toHaveLength(60);
  expect(told.get('person0@example.test')).toBe('تدرّب مع Northside Strength');
  expect(told.get('person1@example.test')).toBe('Train with Northside Strength');
  const { items } = await api
    .as(coach)
    .invitations.listInvitations({ query: { search: 'Person 59' } });
  expect(items).toMatchObject([
    { email: 'person59@example.test', name: 'Person 59', sent: 1, state: 'active' },
  ]);
  const batches = await api.as(coach).invitationBatches.listInvitationBatches({ query: {} });
  expect(batches.items).toEqual([again]);
});

test('clients invite nobody, and a stranger sees no list', async () => {
  const { coach, client, stranger } = await aPractice();
  const body = { people: [{ email: 'kim@example.test' }] };
  expect(await refusal(api.as(client).invitationBatches.inviteMany({ body }))).toMatchObject({
    status: 403,
  });
  const { id } = await api.as(coach).invitationBatches.inviteMany({ body });
  const seen = api.as(stranger).invitationBatches.getInvitationBatch({ params: { id } });
  expect(await refusal(seen)).toMatchObject({ status: 404 });
});
