import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { EgressError, openEgress } from './egress.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function aServer(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  // An address given as host and port is never a pipe's name.
  return (server.address() as AddressInfo).port;
}

const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error instanceof EgressError ? error.failure : error),
  );

const own = { opened: ['127.0.0.0/8'] };

test('an opened network is asked, also without TLS, with method, headers and body', async () => {
  const port = await aServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({ method: request.method, body, kind: request.headers['x-kind'] }),
      );
    });
  });
  const answer = await openEgress(own).fetch(`http://127.0.0.1:${port}/token`, {
    method: 'POST',
    headers: { 'x-kind': 'test' },
    body: 'code=1',
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ method: 'POST', body: 'code=1', kind: 'test' });
});

test.each([
  'http://127.0.0.1:1/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://169.254.169.254/latest/meta-data',
  'https://0x7f000001/',
  'https://2130706433/',
  'https://127.1/',
])('%s is refused before anything is sent', async (url) => {
  expect(await failureOf(openEgress({ opened: [] }).fetch(url))).toBe('private-address');
});

test('a name with one private address among public ones is refused', async () => {
  const resolve = async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '10.0.0.7', family: 4 },
  ];
  const egress = openEgress({ opened: [], resolve });
  expect(await failureOf(egress.fetch('https://rebinding.example/'))).toBe('private-address');
});

test('a name is resolved once, and the connection goes where it was judged', async () => {
  const port = await aServer((request, response) => response.end(request.headers.host));
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.7', family: 4 }];
  };
  const egress = openEgress({ ...own, resolve });
  const answer = await egress.fetch(`http://provider.example:${port}/`);
  expect(await answer.text()).toBe(`provider.example:${port}`);
  expect(asked).toBe(1);
});

test('the open internet is asked over TLS only', async () => {
  const resolve = async () => [{ address: '93.184.216.34', family: 4 }];
  const egress = openEgress({ opened: [], resolve });
  expect(await failureOf(egress.fetch('http://provider.example/'))).toBe('not-https');
});

test.each(['ftp://provider.example/', 'https://name:word@provider.example/', 'nonsense', ''])(
  '"%s" is no address to ask',
  async (url) => {
    expect(await failureOf(openEgress(own).fetch(url))).toBe('not-an-address');
  },
);

test('a redirection, too much, silence and a closed door are told apart', async () => {
  const away = await aServer((_request, response) =>
    response.writeHead(302, { location: 'http://10.0.0.7/' }).end(),
  );
  const endless = await aServer((_request, response) => response.end('x'.repeat(2_000)));
  const silent = await aServer(() => {});
  const egress = openEgress({ ...own, mostBytes: 1_000, patienceMilliseconds: 200 });
  const ask = (port: number) => failureOf(egress.fetch(`http://127.0.0.1:${port}/`));
  expect(await ask(away)).toBe('redirected');
  expect(await ask(endless)).toBe('too-large');
  expect(await ask(silent)).toBe('too-slow');
  expect(await ask(1)).toBe('unreachable');
});

test('a host that nobody knows is told as that', async () => {
  const egress = openEgress({ opened: [], resolve: async () => Promise.reject(new Error('no')) });
  expect(await failureOf(egress.fetch('https://nowhere.example/'))).toBe('unknown-host');
});
