import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { costOf } from '#test/measure-requests';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, bearing, refusal } from '../sign-in/sign-in.fixtures.ts';
import { codeIn, mailsTo, mailTo, tokenIn } from './ways-in.fixtures.ts';

const minute = 60_000;
const code = /sign-in code/;
const over = { status: 401, reason: 'code-over' };

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true, config: { role: 'api' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const ask = (address: string) => api.as().waysIn.askCode({ body: { channel: 'email', address } });
const byCode = (id: string, given: string) =>
  api.as().waysIn.signInByCode({ body: { id, code: given } });
const byLink = (token: string) => api.as().waysIn.signInByLink({ body: { token } });

async function anAskedCode() {
  const owner = await aSignedInOwner(api);
  const { id } = await ask(owner.person.email);
  const mail = await mailTo(world, owner.person.email, code);
  return { ...owner, id, code: codeIn(mail), token: tokenIn(mail) };
}

const other = (right: string) => String((Number(right) + 1) % 1_000_000).padStart(6, '0');

test('a mailed code signs in, and so would the link beside it, but only one of them and once', async () => {
  const asked = await anAskedCode();
  const session = await byCode(asked.id, ` ${asked.code.slice(0, 3)} ${asked.code.slice(3)}`);
  expect(session.user.email).toBe(asked.person.email);
  expect((await api.as().auth.me(undefined, bearing(session))).user.id).toBe(session.user.id);
  expect(await refusal(byCode(asked.id, asked.code))).toMatchObject(over);
  expect(await refusal(byLink(asked.token))).toMatchObject(over);
  const again = await anAskedCode();
  expect((await byLink(again.token)).user.email).toBe(again.person.email);
});

test('of fifty who use one code at once, and of fifty who use one link, exactly one gets in', async () => {
  const one = await anAskedCode();
  const two = await anAskedCode();
  for (const use of [() => byCode(one.id, one.code), () => byLink(two.token)]) {
    const settled = await Promise.allSettled(Array.from({ length: 50 }, use));
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  }
});

test('wrong, old, replaced, foreign and made-up codes and links get one and the same answer', async () => {
  const asked = await anAskedCode();
  const another = await anAskedCode();
  const answers = [
    await refusal(byCode(asked.id, other(asked.code))),
    await refusal(byCode(another.id, asked.code)),
    await refusal(byCode('0198c0de-0000-7000-8000-000000000001', asked.code)),
    await refusal(byLink(asked.token.slice(0, -1))),
    await refusal(byLink('x'.repeat(54))),
    await refusal(api.as().password.verifyEmail({ body: { token: asked.token } })),
  ];
  await ask(another.person.email);
  answers.push(await refusal(byCode(another.id, another.code)));
  world.clock.advance(10 * minute);
  answers.push(await refusal(byCode(asked.id, asked.code)));
  const said = answers.map(({ requestId: _, ...problem }) => problem);
  expect(new Set(said.map((problem) => JSON.stringify(problem))).size).toBe(1);
  expect(said[0]).toMatchObject(over);
});

test('five wrong codes close the key, for the link beside them too', async () => {
  const asked = await anAskedCode();
  for (let i = 0; i < 5; i += 1) {
    expect(await refusal(byCode(asked.id, other(asked.code)))).toMatchObject(over);
  }
  expect(await refusal(byCode(asked.id, asked.code))).toMatchObject(over);
  expect(await refusal(byLink(asked.token))).toMatchObject(over);
});

test('codes that were guessed at all day rest for an hour, and the link of a new mail opens', async () => {
  const { person } = await aSignedInOwner(api);
  for (let keys = 0; keys < 4; keys += 1) {
    const { id } = await ask(person.email);
    const right = codeIn(await mailTo(world, person.email, code));
    for (let i = 0; i < 5; i += 1) await refusal(byCode(id, other(right)));
  }
  const { id } = await ask(person.email);
  const mail = await mailTo(world, person.email, code);
  expect(await refusal(byCode(id, codeIn(mail)))).toMatchObject(over);
  expect((await byLink(tokenIn(mail))).user.email).toBe(person.email);
});

test('whether anybody has an address, neither the answer nor its work tells', async () => {
  const { person } = await aSignedInOwner(api);
  const shape = (answer: object) => Object.keys(answer);
  const answers: object[] = [];
  const cost = (address: string) =>
    costOf(world, async () => {
      answers.push(await ask(address));
      answers.push(await api.as().password.forgotPassword({ body: { email: address } }));
    });
  await cost('first@example.test');
  const known = await cost(person.email);
  const unknown = await cost('nobody@example.test');
  expect(unknown.statements).toBe(known.statements);
  expect(answers.slice(2, 4).map(shape)).toEqual(answers.slice(4, 6).map(shape));
  expect(await mailsTo(world, 'nobody@example.test')).toEqual([]);
});

test('nobody is flooded: the sixth code within a quarter of an hour waits', async () => {
  const { person } = await aSignedInOwner(api);
  for (let i = 0; i < 5; i += 1) await ask(person.email);
  expect(await refusal(ask(person.email))).toMatchObject({ status: 429, reason: 'too-many-codes' });
  await ask('else@example.test');
});

test('who proves an address that nobody had proven takes the account over from whoever made it', async () => {
  const asked = await anAskedCode();
  await byCode(asked.id, asked.code);
  const { email, password } = asked.person;
  expect(await refusal(api.as().auth.me(undefined, asked.bearing))).toMatchObject({ status: 401 });
  expect(await refusal(api.as().auth.login({ body: { email, password } }))).toMatchObject({
    reason: 'wrong-credentials',
  });
});

test('neither code nor link lies in the database', async () => {
  const asked = await anAskedCode();
  const root = await world.connect('superuser');
  const { rows } = await root.query(`select to_jsonb(k)::text as row from identity.one_time_keys k
    union all select to_jsonb(o)::text from platform.outbox o`);
  const all = rows.map(({ row }) => row).join();
  expect(all).toContain(asked.id);
  expect(all).not.toContain(asked.token.slice(24));
  expect(all).not.toContain(`"${asked.code}"`);
});
