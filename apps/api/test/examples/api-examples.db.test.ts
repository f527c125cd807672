import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearing } from '#fixtures/organizations/sign-in/sign-in';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { examplesIn, runExamples } from './run-examples.ts';

const password = 'train-hard-demo';
let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { usesRealMembers: true });
  const { auth, invitations } = api.as();
  const organizationName = 'Northside Strength';
  const coach = await auth.register({
    body: { email: 'coach@demo.coachme.test', password, name: 'Amina', organizationName },
  });
  const { token } = await invitations.invite({ body: { role: 'client' } }, bearing(coach));
  const email = 'client@demo.coachme.test';
  await invitations.acceptInvitation({ body: { token, email, password, name: 'Baraka' } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

test('the examples of docs/api do what the page says', async () => {
  const printed = await runExamples(api.url);
  const outputOf = (heading: string) =>
    printed
      .filter((one) => one.heading === heading)
      .map(({ output }) => output)
      .join('\n');
  expect(outputOf('Sign in')).toContain('"email":"coach@demo.coachme.test"');
  expect(outputOf('Read')).toContain('"nextCursor"');
  expect(outputOf('Read')).toContain('Front');
  expect(outputOf('Create, once')).toMatch(/"name":"Robin"[\s\S]*\}201\n[\s\S]*\}200/);
  const changed = outputOf('Change, without overwriting somebody');
  expect(changed).toMatch(/etag: "2"/i);
  expect(changed).toContain('"code":"stale"');
  expect(changed).toContain('"name":"Robin K."');
  const trained = outputOf('Train from a script');
  expect(trained).toMatch(/"status":"created"[\s\S]*"status":"unchanged"[\s\S]*"hasMore"/);
  const refused = printed.filter(({ output }) => output.includes('"about:blank"'));
  expect(refused.map(({ heading }) => heading)).toEqual(['Change, without overwriting somebody']);
});

test('every command of a page is found, with its heading', () => {
  const page =
    '# Title\n\n```sh\none\n```\n\n## Next\n\n```sh\ntwo\nthree\n```\n\n```json\n{}\n```\n';
  expect(examplesIn(page)).toEqual([
    { heading: 'Before', commands: 'one\n' },
    { heading: 'Next', commands: 'two\nthree\n' },
  ]);
});
