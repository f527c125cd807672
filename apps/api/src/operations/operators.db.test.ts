import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { createOperator, removeOperator } from './operators.ts';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

test('who runs the installation is said by its command, and felt within seconds', async () => {
  const registered = await fetch(`${api.url}/api/v1/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client': 'mobile' },
    body: JSON.stringify({
      email: 'sam@example.test',
      password: 'a-long-enough-one',
      name: 'Sam',
      organizationName: 'Sam runs it',
    }),
  });
  const { accessToken } = await registered.json();
  const statusOfConsole = async () => {
    world.clock.advance(6_000);
    const headers = { authorization: `Bearer ${accessToken}` };
    return (await fetch(`${api.url}/api/v1/platform/health`, { headers })).status;
  };
  expect(await statusOfConsole()).toBe(404);
  expect(await createOperator(world, 'sam@example.test')).toMatch(/runs this installation now/);
  expect(await createOperator(world, 'sam@example.test')).toMatch(/already/);
  expect(await statusOfConsole()).toBe(200);
  expect(await removeOperator(world, 'sam@example.test')).toMatch(/any more/);
  expect(await removeOperator(world, 'sam@example.test')).toMatch(/did not/);
  expect(await statusOfConsole()).toBe(404);
});

test('an address that nobody has is told in one sentence', async () => {
  await expect(createOperator(world, 'nobody@example.test')).rejects.toThrow(
    'Nobody has an account with the address nobody@example.test: register it at /register first.',
  );
});

test('the serving role can neither make an operator nor see another', async () => {
  const app = await world.connect('app');
  await expect(
    app.query(`insert into identity.operators values (gen_random_uuid(), now())`),
  ).rejects.toThrow(/permission denied/);
  expect((await app.query('select from identity.operators')).rowCount).toBe(0);
});
