import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner, bearing, refusal, someone } from '../sign-in/sign-in.fixtures.ts';
import { mailsTo } from './ways-in.fixtures.ts';

const minute = 60_000;
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  const config = { role: 'api', countryHeader: 'cf-ipcountry' } as const;
  api = await anApi(world, { usesRealMembers: true, config });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

const login = ({ email, password }: { email: string; password: string }) =>
  api.as().auth.login({ body: { email, password } });
const me = (headers: ReturnType<typeof bearing>) => api.as().auth.me(undefined, headers);
const over = { status: 401 };

/** Signs in as a browser does; answers its cookies. */
async function byBrowser(person: { email: string; password: string }, cookie = '') {
  const response = await api.fetch('/api/v1/auth/login', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': firefox,
      'x-client': 'web',
      'cf-ipcountry': 'KE',
      origin: api.url,
      cookie,
    },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  expect(response.status).toBe(200);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

test('a person sees where they are signed in: on what, from where, since when', async () => {
  const { person, bearing: here } = await aSignedInOwner(api);
  world.clock.advance(minute);
  await byBrowser(person);
  const { items } = await api.as().sessions.listSessions({ query: {} }, here);
  expect(items).toMatchObject([
    { surface: 'mobile', isCurrent: true, way: 'registration', country: null },
    {
      surface: 'web',
      isCurrent: false,
      way: 'password',
      country: 'KE',
      device: { browser: 'Firefox', system: 'Linux', kind: 'desktop' },
      signedInAt: world.clock.now().toISOString(),
    },
  ]);
  const first = await api.as().sessions.listSessions({ query: { limit: 1 } }, here);
  const next = String(first.nextCursor);
  const second = await api.as().sessions.listSessions({ query: { limit: 1, cursor: next } }, here);
  expect([...first.items, ...second.items].map(({ surface }) => surface).sort()).toEqual([
    'mobile',
    'web',
  ]);
});

test('one device, the others, or all are signed out, at once', async () => {
  const { person, bearing: here } = await aSignedInOwner(api);
  const [one, two, three] = [await login(person), await login(person), await login(person)];
  const { items } = await api.as().sessions.listSessions({ query: {} }, bearing(one));
  const sessionId = String(items.find(({ isCurrent }) => isCurrent)?.id);
  await api.as().sessions.endSession({ params: { sessionId } }, here);
  expect(await refusal(me(bearing(one)))).toMatchObject(over);
  await me(bearing(two));
  await api.as().sessions.endOtherSessions(undefined, here);
  expect(await refusal(me(bearing(two)))).toMatchObject(over);
  const refreshed = api.as().auth.refresh({ body: { refreshToken: three.refreshToken } });
  expect(await refusal(refreshed)).toMatchObject({ reason: 'device-removed' });
  await me(here);
  await api.as().sessions.endAllSessions(undefined, here);
  expect(await refusal(me(here))).toMatchObject(over);
});

test('somebody else’s device is not there', async () => {
  const one = await aSignedInOwner(api);
  const two = await aSignedInOwner(api);
  const { items } = await api.as().sessions.listSessions({ query: {} }, one.bearing);
  const sessionId = String(items[0]?.id);
  const end = api.as().sessions.endSession({ params: { sessionId } }, two.bearing);
  expect(await refusal(end)).toMatchObject({ status: 404 });
  await me(one.bearing);
});

test('a device that was never used is told by mail, once, with the way to the list', async () => {
  const { person } = await aSignedInOwner(api);
  const told = async () =>
    (await mailsTo(world, person.email)).filter(({ subject }) => subject?.includes('new device'));
  const cookies = await byBrowser(person);
  expect(await told()).toHaveLength(1);
  expect((await told())[0]?.text).toContain('Firefox, Linux');
  expect((await told())[0]?.text).toContain('/coach/settings/security');
  const device = /coachme_device=[\w-]{22}/.exec(cookies)?.[0];
  await byBrowser(person, device);
  expect(await told()).toHaveLength(1);
  await byBrowser(person, 'coachme_device=AAAAAAAAAAAAAAAAAAAAAA');
  expect(await told()).toHaveLength(2);
});

test('the history names every sign-in, the newest first', async () => {
  const { person, bearing: here } = await aSignedInOwner(api);
  world.clock.advance(minute);
  await byBrowser(person);
  const { items } = await api.as().sessions.listSignIns({ query: {} }, here);
  expect(items).toMatchObject([
    { surface: 'web', way: 'password', isNewDevice: true, country: 'KE' },
    { surface: 'mobile', way: 'registration', isNewDevice: false },
  ]);
});

test('a first person on a first device is told nothing', async () => {
  const person = someone();
  await api.as().auth.register({ body: person });
  const subjects = (await mailsTo(world, person.email)).map(({ subject }) => subject);
  expect(subjects).toEqual(['Confirm your email']);
});
