import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApi, type TestApi } from '#test/an-api';
import { aWorld, type World } from '#test/world';

const s3 = {
  endpoint: 'https://s3.example.test/',
  ...{ region: 'auto', bucket: 'files', accessKey: 'a', secretKey: 's' },
};

let world: World;
let api: TestApi;
let web: Server;
beforeAll(async () => {
  world = await aWorld();
  web = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      if (request.url === '/en') response.setHeader('cache-control', 's-maxage=31536000');
      response.end(JSON.stringify({ url: request.url, headers: request.headers, body }));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => web.once('listening', resolve));
  const { port } = web.address() as AddressInfo;
  api = await anApi(world, {
    modules: [],
    config: {
      webUpstream: `http://127.0.0.1:${port}`,
      clientAppFolder: anExportedApp('the client app'),
      coachAppFolder: anExportedApp('the coach app'),
      s3,
    },
  });
});
afterAll(async () => {
  await api.end();
  await world.end();
  web.close();
});

function anExportedApp(title: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'exported-app-'));
  mkdirSync(path.join(folder, 'assets/.pnpm'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), `<title>${title}</title>`);
  writeFileSync(path.join(folder, 'sw.js'), '// worker');
  writeFileSync(path.join(folder, 'assets/.pnpm/sqlite.0123456789abcdef.wasm'), 'wasm');
  return folder;
}

test.each([
  ['/app', 'the client app', 'join/some-token'],
  ['/coach-app', 'the coach app', 'clients/some-id'],
])('%s: its page for every deep link', async (base, title, link) => {
  for (const address of [`${base}/`, `${base}/${link}`, `${base}/me`]) {
    const page = await api.fetch(address);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await page.text()).toContain(title);
    expect(page.headers.get('content-security-policy')).toContain(
      "img-src 'self' data: blob: https://s3.example.test;",
    );
  }
  expect((await api.fetch(base)).headers.get('location')).toBe(`${base}/`);
});

test('a page of the web may run the scripts of its own answer only, and the apps only files', async () => {
  const answers = await Promise.all([api.fetch('/coach'), api.fetch('/coach')]);
  const policies = answers.map(({ headers }) => headers.get('content-security-policy') ?? '');
  const nonces = policies.map((policy) => /'nonce-([\w+/]{22}==)'/.exec(policy)?.[1]);
  expect(nonces[0]).toBeDefined();
  expect(nonces[0]).not.toBe(nonces[1]);
  const [policy = ''] = policies;
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).toContain("frame-ancestors 'none'");
  // What Next marks its scripts with is what the browser is told, whatever the request brought along.
  const forged = { headers: { 'content-security-policy': "script-src 'nonce-forged'" } };
  const answer = await api.fetch('/coach', forged);
  const seen = await answer.json();
  expect(seen.headers['content-security-policy']).toBe(
    answer.headers.get('content-security-policy'),
  );
  const app = (await api.fetch('/app/')).headers.get('content-security-policy') ?? '';
  expect(app).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('an app: its files by name, nothing else', async () => {
  const wasm = await api.fetch('/app/assets/.pnpm/sqlite.0123456789abcdef.wasm');
  expect([wasm.status, wasm.headers.get('content-type')]).toEqual([200, 'application/wasm']);
  expect(wasm.headers.get('cache-control')).toContain('immutable');
  expect((await api.fetch('/app/sw.js')).headers.get('cache-control')).toBe('no-cache');
  expect((await api.fetch('/app/missing.js')).status).toBe(404);
  expect((await api.fetch('/app/..%2f..%2fetc%2fpasswd.txt')).status).toBe(403);
});

test('all the rest goes to the web, bodies unread, with who asked for what', async () => {
  const seen = await (
    await api.fetch('/some/page?x=1', {
      method: 'POST',
      body: 'not json',
      headers: { 'content-type': 'application/json', 'x-request-id': 'request-1' },
    })
  ).json();
  expect(seen).toMatchObject({ url: '/some/page?x=1', body: 'not json' });
  expect(seen.headers).toMatchObject({
    'x-request-id': 'request-1',
    'x-forwarded-for': '127.0.0.1',
    host: new URL(api.url).host,
  });
  expect((await api.fetch('/api/nothing')).status).toBe(404);
});

test('a page that Next would have kept for a year on the way is asked for again each time', async () => {
  expect((await api.fetch('/en')).headers.get('cache-control')).toBe('no-cache');
  expect((await api.fetch('/sign-in')).headers.get('cache-control')).toBeNull();
});
