import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';
import { aSignedInOwner } from './sign-in.fixtures.ts';

let worlds: readonly [World, World];
let api: TestApi;
/** One behind a proxy on this machine, which says who is asking. */
let behindProxy: TestApi;
beforeAll(async () => {
  worlds = await Promise.all([aWorld(), aWorld()]);
  const [plain, proxied] = worlds;
  api = await anApi(plain, { usesRealMembers: true });
  behindProxy = await anApi(proxied, {
    usesRealMembers: true,
    config: { trustedProxies: ['loopback'] },
  });
});
afterAll(async () => {
  await api.end();
  await behindProxy.end();
  await Promise.all(worlds.map((world) => world.end()));
});

type Login = { readonly at?: TestApi; readonly headers?: Record<string, string> };

async function login(email: string, password: string, { at = api, headers = {} }: Login = {}) {
  const response = await at.fetch('/api/v1/auth/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-client': 'web', origin: at.url, ...headers },
    body: JSON.stringify({ email, password }),
  });
  const device = response.headers.getSetCookie().find((line) => line.includes('coachme_device='));
  return { status: response.status, device: device?.split(';')[0] ?? '' };
}

const wrong = 'not the password';

test('no made-up address, token, cookie or program name resets the count', async () => {
  const { person } = await aSignedInOwner(api);
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const headers = {
      'x-forwarded-for': `203.0.113.${attempt}, 198.51.100.${attempt}`,
      forwarded: `for=203.0.113.${attempt}`,
      'x-real-ip': `203.0.113.${attempt}`,
      authorization: `Bearer made-up-${attempt}`,
      'user-agent': `browser ${attempt}`,
      cookie: `coachme_device=AAAAAAAAAAAAAAAAAAAAA${attempt}`,
    };
    statuses.push((await login(person.email, wrong, { headers })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test('behind a proxy, only the last address counts: what a client wrote before it does not', async () => {
  const { person } = await aSignedInOwner(behindProxy);
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const headers = { 'x-forwarded-for': `10.0.${attempt}.1, 203.0.113.9` };
    statuses.push((await login(person.email, wrong, { at: behindProxy, headers })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test('whoever guesses locks nobody out: the right password passes from elsewhere, and on a known device', async () => {
  const { person } = await aSignedInOwner(behindProxy);
  const from = (address: string, cookie = '') => ({
    at: behindProxy,
    headers: { 'x-forwarded-for': address, cookie },
  });
  const gym = '198.51.100.7';
  const { device } = await login(person.email, person.password, from(gym));
  for (let attempt = 0; attempt < 7; attempt += 1) await login(person.email, wrong, from(gym));
  expect((await login(person.email, person.password, from(gym))).status).toBe(429);
  expect((await login(person.email, person.password, from('192.0.2.1'))).status).toBe(200);
  for (let attempt = 0; attempt < 7; attempt += 1) await login(person.email, wrong, from(gym));
  expect((await login(person.email, person.password, from(gym, device))).status).toBe(200);
});

test('a known device may fail as often as any, and not more', async () => {
  const { person } = await aSignedInOwner(api);
  const { device } = await login(person.email, person.password);
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    statuses.push((await login(person.email, wrong, { headers: { cookie: device } })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});
