import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '#platform/http/problem';
import { anS3Server } from '#test/an-s3-server';
import { openCounter } from './counter-routes.ts';
import { diskStorage } from './disk-storage.ts';
import { s3Storage } from './s3-storage.ts';
import type { Storage } from './storage.ts';
import { originOf } from './storage-settings.ts';

const organizationId = '0198c0de-0000-7000-8000-000000000001';
const key = `${organizationId}/attachment/0198c0de-0000-7000-8000-000000000002`;
const other = `${organizationId}/attachment/0198c0de-0000-7000-8000-000000000003`;
const content = Buffer.from('%PDF-1.7 a page');
const contentType = 'application/pdf';
const minute = 60_000;

let at = new Date();
const inMinutes = (count: number) => new Date(at.getTime() + count * minute);

type Opened = { readonly storage: Storage; readonly baseUrl: string; end(): Promise<void> };

async function openDisk(): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), 'coachme-files-'));
  const storage = diskStorage({ folder, secret: 'of the tests', now: () => at });
  const server = fastify();
  server.setErrorHandler((error, _request, reply) =>
    reply.code(refusalOf(error, '').status).send(),
  );
  if (storage.counter) await openCounter(server, storage.counter);
  const baseUrl = await server.listen({ port: 0, host: '127.0.0.1' });
  const end = async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { storage, baseUrl, end };
}

async function openS3(): Promise<Opened> {
  const { settings, end } = await anS3Server();
  const storage = s3Storage(settings, { secret: 'of the tests', now: () => at });
  return { storage, baseUrl: 'http://unused.test', end };
}

describe.each([
  ['the disk', openDisk],
  ['a bucket', openS3],
])('files on %s', (_name, open) => {
  let opened: Opened;
  let storage: Storage;
  beforeAll(async () => {
    opened = await open();
    storage = opened.storage;
  });
  afterAll(async () => {
    storage.close();
    await opened.end();
  });

  const follow = (link: string, init?: RequestInit) => fetch(new URL(link, opened.baseUrl), init);
  const put = (link: string, body = content, type = contentType) =>
    follow(link, { method: 'PUT', body: new Uint8Array(body), headers: { 'content-type': type } });
  const uploadLink = (expiresAt = inMinutes(15)) =>
    storage.uploadLink({ key, contentType, bytes: content.length, expiresAt });
  const downloadLink = (expiresAt = inMinutes(15)) =>
    storage.downloadLink({ key, contentType, expiresAt });

  test('what was written is read, measured and removed; nothing there is no mistake', async () => {
    expect(await storage.sizeOf(key)).toBeNull();
    await expect(storage.read(key)).rejects.toThrow();
    await storage.write(key, content, contentType);
    expect(await storage.sizeOf(key)).toBe(content.length);
    expect(await storage.read(key)).toEqual(content);
    await storage.write(key, Buffer.from('shorter'), contentType);
    expect((await storage.read(key)).toString()).toBe('shorter');
    await storage.remove(key);
    await storage.remove(key);
    expect(await storage.sizeOf(key)).toBeNull();
  });

  test('a link takes one upload and a link gives it back, as a download', async () => {
    expect((await put(await uploadLink())).ok).toBe(true);
    expect(await storage.read(key)).toEqual(content);
    const answer = await follow(await downloadLink());
    expect(answer.headers.get('content-type')).toBe(contentType);
    expect(answer.headers.get('content-disposition')).toBe('attachment');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
  });

  test('a link holds for its method, key, type and length, and for nothing else', async () => {
    await storage.remove(key);
    await storage.write(other, content, contentType);
    const link = await uploadLink();
    const refused = [
      await put(link, Buffer.concat([content, content])),
      await put(link, content.subarray(1)),
      await put(link, content, 'text/html'),
      await put(link.replace(key, other)),
      await follow(link),
      await put(await downloadLink()),
      await follow((await downloadLink()).replace(key, other)),
      await follow((await downloadLink()).replace('pdf', 'html')),
    ];
    for (const answer of refused) expect([400, 403]).toContain(answer.status);
    expect(await storage.sizeOf(key)).toBeNull();
    expect(await storage.read(other)).toEqual(content);
  });

  test('a link is over after its minutes', async () => {
    await storage.write(key, content, contentType);
    const real = at;
    at = new Date(real.getTime() - 60 * minute);
    const links = [await downloadLink(), await uploadLink()] as const;
    at = real;
    expect((await follow(links[0])).status).toBe(403);
    expect((await put(links[1])).status).toBe(403);
  });
});

test('a bucket is reached where pages are told it is', async () => {
  const keys = { region: 'eu-central-1', bucket: 'files', accessKey: 'a', secretKey: 's' };
  for (const endpoint of [null, 'https://s3.example.test:9000']) {
    const storage = s3Storage({ ...keys, endpoint }, { secret: 'of the tests', now: () => at });
    const link = await storage.downloadLink({ key, contentType, expiresAt: inMinutes(1) });
    expect(new URL(link).origin).toBe(originOf({ ...keys, endpoint }));
    storage.close();
  }
});

describe('what the disk hands over by itself', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openDisk();
  });
  afterAll(() => opened.end());

  test('runs nowhere, whatever it holds', async () => {
    await opened.storage.write(key, Buffer.from('<script>alert(1)</script>'), 'image/webp');
    const link = await opened.storage.downloadLink({
      ...{ key, contentType: 'image/webp' },
      expiresAt: inMinutes(1),
    });
    const { headers } = await fetch(opened.baseUrl + link);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('content-type')).toBe('image/webp');
  });

  test('a path out of the folder, or of another shape, leads nowhere', async () => {
    const link = await opened.storage.downloadLink({
      ...{ key: `${organizationId}/../../secrets`, contentType },
      expiresAt: inMinutes(1),
    });
    const escaped = link.replaceAll('../', '..%2f');
    for (const path of [link, escaped]) {
      expect([403, 404]).toContain((await fetch(opened.baseUrl + path)).status);
    }
  });

  test('an upload that breaks off leaves nothing', async () => {
    const link = await opened.storage.uploadLink({
      ...{ key: other, contentType, bytes: 1000 },
      expiresAt: inMinutes(1),
    });
    const { hostname, port } = new URL(opened.baseUrl);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `PUT ${link} HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentType}\r\nContent-Length: 1000\r\n\r\nhalf`,
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    expect(await opened.storage.sizeOf(other)).toBeNull();
  });
});
