import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

let world: World;
let api: TestApi;
beforeAll(async () => {
  world = await aWorld();
  api = await anApi(world, { modules: [] });
});
afterAll(async () => {
  await api.end();
  await world.end();
});

test('the page of the API loads its program and its document from here', async () => {
  const redirected = await api.fetch('/api/docs');
  const page = await api.fetch(redirected.headers.get('location') ?? '/api/docs');
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain('/api/v1/openapi.json');
  const loaded = [...html.matchAll(/<(?:script|link|img)[^>]*?\b(?:src|href)="([^"]+)"/g)];
  const addresses = loaded.map(([, address = '']) => new URL(address, page.url));
  expect(addresses.length).toBeGreaterThan(0);
  for (const { origin } of addresses) expect(origin).toBe(api.url);
  const program = addresses.find(({ pathname }) => pathname.endsWith('.js'));
  const script = await api.fetch(program?.pathname ?? '/');
  expect(script.headers.get('content-type')).toContain('javascript');
  expect((await script.text()).length).toBeGreaterThan(1_000_000);
});

test('its policy lets it reach nothing else', async () => {
  const page = await api.fetch('/api/docs/');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test('the document is the one of the contracts', async () => {
  const answer = await api.fetch('/api/v1/openapi.json');
  expect(await answer.json()).toMatchObject({ openapi: '3.1.1', info: { title: 'CoachMe' } });
  expect(answer.headers.get('content-type')).toContain('application/json');
});
