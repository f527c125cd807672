import { randomUUIDv7 } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Apply } from '@coachme/contracts/applications.contract';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { aPlatform } from '#test/a-platform';
import { anApi, type TestApi } from '#test/an-api';
import { deliver } from '#test/deliver';
import { aWorld, type Cast, type World } from '#test/world';
import { aMember } from '../organizations.fixtures.ts';
import { organizationsModule } from '../organizations.module.ts';
import { refusal } from '../sign-in/sign-in.fixtures.ts';
import { erasingApplications } from './erase-applications.ts';

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

const question = {
  id: '0199f3a2-1111-7222-8333-444455556666',
  kind: 'text' as const,
  label: 'What do you want?',
  isRequired: true,
};

async function anOpenPage(): Promise<Cast & { door: string }> {
  const cast = world.aPractice();
  for (const actor of [cast.owner, cast.coach]) {
    await world.work.run(actor, (ctx) => aMember(ctx, actor, { name: 'Amina' }));
  }
  const body = { isOpen: true, intro: 'Tell me about you.', questions: [question] };
  const { url } = await api.as(cast.owner).applications.changeApplicationPage({ body });
  return { ...cast, door: url.slice(url.lastIndexOf('/') + 1) };
}

const faceOf = (door: string) => api.as().applications.getApplicationFace({ params: { door } });

async function applyAt(door: string, changes: Partial<Apply> = {}): Promise<unknown> {
  const { ticket } = await faceOf(door);
  world.clock.advance(10_000);
  const body: Apply = {
    name: 'Zuri',
    email: 'Zuri@example.test',
    locale: 'sw',
    answers: [{ questionId: question.id, value: 'A first pull-up' }],
    hasAgreed: true,
    ticket,
    ...changes,
  };
  return api.as().applications.apply({ params: { door }, body });
}

const waiting = async (actor: Actor) =>
  (await api.as(actor).applications.listApplications({ query: { state: 'waiting' } })).items;

async function mailTo(address: string) {
  await deliver(world, [organizationsModule]);
  const folder = path.join(world.dataFolder, 'mail');
  const mails = await Promise.all(
    readdirSync(folder).map((name) => PostalMime.parse(readFileSync(path.join(folder, name)))),
  );
  return mails.find(({ to }) => to?.[0]?.address === address);
}

test('a stranger reads what is asked and applies; staff see the answers beside the questions', async () => {
  const { coach, stranger, door } = await anOpenPage();
  expect(await faceOf(door)).toMatchObject({
    organization: { name: 'Northside Strength' },
    intro: 'Tell me about you.',
    questions: [{ ...question, choices: [] }],
  });
  expect(await applyAt(door)).toEqual({});
  expect(await waiting(coach)).toMatchObject([
    {
      name: 'Zuri',
      email: 'zuri@example.test',
      state: 'waiting',
      answers: [{ question: 'What do you want?', value: 'A first pull-up' }],
    },
  ]);
  expect(await waiting(stranger)).toEqual([]);
});

test('who applies again before a decision corrects the answers', async () => {
  const { coach, door } = await anOpenPage();
  await applyAt(door);
  await applyAt(door, { answers: [{ questionId: question.id, value: 'Two pull-ups' }] });
  const [only, ...more] = await waiting(coach);
  expect(more).toEqual([]);
  expect(only?.answers[0]?.value).toBe('Two pull-ups');
});

test('approving invites by a mail with the sentence, in the language of who applied; twice is once', async () => {
  const { coach, door } = await anOpenPage();
  const email = 'approved@example.test';
  await applyAt(door, { email });
  const [application] = await waiting(coach);
  const approve = () =>
    api.as(coach).applications.approveApplication({
      params: { id: String(application?.id) },
      body: { note: 'Glad you are coming.' },
    });
  expect(await approve()).toMatchObject({
    state: 'approved',
    decided: { by: 'Amina', note: 'Glad you are coming.' },
  });
  expect((await approve()).state).toBe('approved');
  const { items } = await api.as(coach).invitations.listInvitations({ query: {} });
  expect(items).toMatchObject([{ email, name: 'Zuri', role: 'client', state: 'active' }]);
  const mail = await mailTo(email);
  expect(mail?.subject).toBe('Fanya mazoezi na Northside Strength');
  expect(mail?.text).toContain('Glad you are coming.');
});

test('declining is told kindly, cannot be approved after, and is erased after a month', async () => {
  const { coach, door } = await anOpenPage();
  const email = 'declined@example.test';
  await applyAt(door, { email, locale: 'en' });
  const [application] = await waiting(coach);
  const params = { id: String(application?.id) };
  const body = { note: 'I am full until March.' };
  const declined = await api.as(coach).applications.declineApplication({ params, body });
  expect(declined.state).toBe('declined');
  expect(
    await refusal(api.as(coach).applications.approveApplication({ params, body })),
  ).toMatchObject({ status: 409, reason: 'application-declined' });
  const mail = await mailTo(email);
  expect(mail?.subject).toBe('Your application to Northside Strength');
  expect(mail?.text).toContain('I am full until March.');

  const platform = await aPlatform(world);
  await erasingApplications.run(platform);
  expect((await api.as(coach).applications.getApplication({ params })).state).toBe('declined');
  const before = world.clock.now();
  world.clock.set(declined.keptUntil);
  await erasingApplications.run(platform);
  expect(await refusal(api.as(coach).applications.getApplication({ params }))).toMatchObject({
    status: 404,
  });
  world.clock.set(before.toISOString());
});

test('programs are kept out: a filled trap keeps nothing, and a form comes neither at once nor forged', async () => {
  const { coach, door } = await anOpenPage();
  expect(await applyAt(door, { website: 'https://spam.example' })).toEqual({});
  const { ticket } = await faceOf(door);
  const other = await anOpenPage();
  for (const wrong of [ticket, `${ticket}x`, 'a.b', (await faceOf(other.door)).ticket]) {
    const body = { name: 'Bot', email: 'bot@example.test', answers: [], hasAgreed: true as const };
    const sent = api
      .as()
      .applications.apply({ params: { door }, body: { ...body, ticket: wrong } });
    expect(await refusal(sent)).toMatchObject({ status: 400, reason: 'ticket' });
  }
  expect(await waiting(coach)).toEqual([]);
});

test('an answer that is missing or unlike its question is refused by its place', async () => {
  const { door } = await anOpenPage();
  expect(await refusal(applyAt(door, { answers: [] }))).toMatchObject({
    status: 400,
    reason: 'answer-missing',
    errors: [{ path: 'body.answers.0' }],
  });
  const answers = [{ questionId: question.id, value: 3 }];
  expect(await refusal(applyAt(door, { answers }))).toMatchObject({
    reason: 'answer-unlike-question',
  });
});

test('a closed page and a door that never was are one answer', async () => {
  const { owner, coach, door } = await anOpenPage();
  const close = { body: { isOpen: false, intro: '', questions: [] } };
  expect(await refusal(api.as(coach).applications.changeApplicationPage(close))).toMatchObject({
    status: 403,
  });
  await api.as(owner).applications.changeApplicationPage(close);
  const closed = await refusal(faceOf(door));
  const unknown = await refusal(faceOf(randomUUIDv7()));
  expect(closed).toMatchObject({ status: 404, reason: 'application-page' });
  expect({ ...closed, requestId: '' }).toEqual({ ...unknown, requestId: '' });
});
