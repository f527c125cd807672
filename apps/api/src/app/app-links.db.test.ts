import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

const fingerprint = Array.from({ length: 32 }, () => 'AB').join(':');
const env = {
  DATABASE_URL: 'postgres://localhost/x',
  COACHME_IOS_APPS: 'app=A1B2C3D4E5.app.coachme.client, coach-app=A1B2C3D4E5.app.coachme.coach',
  COACHME_ANDROID_APPS: `app=app.coachme.client/${fingerprint}`,
};

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { modules: [], config: { appLinks: readConfig(env).appLinks } });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

test('iOS hears which app opens which addresses, and that acting stays in the browser', async () => {
  const answer = await api.fetch('/.well-known/apple-app-site-association');
  expect(answer.headers.get('content-type')).toContain('application/json');
  const exclude = { '/': '*', '?': { acting: '*' }, exclude: true };
  expect(await answer.json()).toEqual({
    applinks: {
      details: [
        { appIDs: ['A1B2C3D4E5.app.coachme.client'], components: [exclude, { '/': '/app/*' }] },
        {
          appIDs: ['A1B2C3D4E5.app.coachme.coach'],
          components: [exclude, { '/': '/coach-app/*' }],
        },
      ],
    },
    webcredentials: { apps: ['A1B2C3D4E5.app.coachme.client', 'A1B2C3D4E5.app.coachme.coach'] },
  });
});

test('Android hears which app is ours, by its certificate', async () => {
  const answer = await api.fetch('/.well-known/assetlinks.json');
  expect(await answer.json()).toMatchObject([
    {
      target: {
        namespace: 'android_app',
        package_name: 'app.coachme.client',
        sha256_cert_fingerprints: [fingerprint],
      },
    },
  ]);
});

test.each([
  { COACHME_IOS_APPS: 'app.coachme.client' },
  { COACHME_IOS_APPS: 'phone=A1B2C3D4E5.app.coachme.client' },
  { COACHME_ANDROID_APPS: 'app=app.coachme.client' },
  { COACHME_ANDROID_APPS: 'app=app.coachme.client/AB:CD' },
])('a wrong setting is said with what would be right: %o', (wrong) => {
  expect(() => readConfig({ ...env, ...wrong })).toThrow(/use app= or coach-app=/);
});
