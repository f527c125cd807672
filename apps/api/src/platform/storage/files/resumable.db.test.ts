import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import type { DeclaredFile } from '@coachme/contracts/files.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import type { Platform } from '#platform/platform';
import { keysOf } from '#platform/storage/files/file.rules';
import { aPlatform } from '#test/a-platform';
import { anApi, type TestApi } from '#test/an-api';
import { anS3Server } from '#test/an-s3-server';
import { aWorld, type Cast, type World } from '#test/world';

const megabyte = 1024 ** 2;
const minute = 60_000;
/** Large enough that it does not arrive at once. */
const form = Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(12 * megabyte, 'a long form ')]);
const tus = { 'tus-resumable': '1.0.0' };

const bucket = async () => {
  const { settings, end } = await anS3Server();
  return { config: { s3: settings }, end };
};
const disk = async () => ({ config: { s3: null }, end: async () => {} });

describe.each([
  ['the disk', disk],
  ['a bucket', bucket],
])('in pieces to %s', (_name, open) => {
  let world: World;
  let api: TestApi;
  let platform: Platform;
  let cast: Cast;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const { config, end } = await open();
    close = end;
    world = await aWorld();
    world.clock.set(new Date().toISOString());
    const settings = { ...config, fileQuotaBytes: 40 * megabyte };
    api = await anApi(world, { config: settings });
    platform = await aPlatform(world, settings);
    cast = world.aPractice();
  });
  afterAll(async () => {
    await api.end();
    await world.end();
    await close();
  });

  const declare = (actor: Actor, bytes = form.length, id?: string) =>
    api.as(actor).files.declareFile({
      body: { kind: 'attachment', contentType: 'application/pdf', bytes, ...(id ? { id } : {}) },
    });
  const addressOf = ({ upload }: DeclaredFile) => new URL(upload?.resumableUrl ?? '', api.url);
  const ask = (address: URL, method: string, headers: Record<string, string> = {}) =>
    fetch(address, { method, headers: { ...tus, ...headers } });
  const begin = (address: URL, bytes = form.length) =>
    ask(address, 'POST', { 'upload-length': String(bytes) });
  const goOn = (address: URL, offset: number, bytes = form.subarray(offset)) =>
    fetch(address, {
      method: 'PATCH',
      body: new Uint8Array(bytes),
      headers: {
        ...tus,
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
    });
  const offsetOf = async (address: URL) =>
    Number((await ask(address, 'HEAD')).headers.get('upload-offset'));
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => 'not refused',
      (error: unknown) => (error instanceof ApiError ? error.reason : error),
    );

  /** Sends a part of what was announced and drops the connection. */
  async function breakOff(address: URL, bytes: Buffer) {
    const sending = request(address, {
      method: 'PATCH',
      headers: {
        ...tus,
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': String(form.length),
      },
    });
    sending.on('error', () => {});
    await new Promise((resolve) => sending.write(bytes, resolve));
    // The server has read something once it has stored something.
    const closed = new Promise((resolve) => sending.once('close', resolve));
    sending.destroy();
    await closed;
  }

  test('an upload that broke off at 60 % goes on from where it was, and is then as good as any', async () => {
    const file = await declare(cast.client);
    const address = addressOf(file);
    const begun = await begin(address);
    expect([begun.status, begun.headers.get('location')]).toEqual([
      201,
      address.pathname + address.search,
    ]);
    await breakOff(address, form.subarray(0, Math.floor(form.length * 0.6)));
    expect(await refusal(api.as(cast.client).files.completeFile({ params: file }))).toBe(
      'not-uploaded',
    );
    // Declared again, it is the same file with a fresh address.
    const again = addressOf(await declare(cast.client, form.length, file.id));
    const offset = await offsetOf(again);
    expect(offset).toBeLessThan(form.length);
    expect((await goOn(again, offset)).status).toBe(204);
    const done = await api.as(cast.client).files.completeFile({ params: file });
    expect(done).toMatchObject({ state: 'ready', bytes: form.length });
    const { url } = await api
      .as(cast.client)
      .files.getFileLink({ params: file, query: { size: 'full' } });
    const stored = await (await fetch(new URL(url, api.url))).arrayBuffer();
    expect(Buffer.from(stored).equals(form)).toBe(true);
    await api.as(cast.client).files.deleteFile({ params: file });
  });

  test('an address holds for its file, its length and its time', async () => {
    const file = await declare(cast.client, 9);
    const address = addressOf(file);
    const other = new URL(address.href.replace(file.id, crypto.randomUUID()));
    for (const refused of [
      await begin(other, 9),
      await begin(address, 10),
      await begin(new URL(`${address.pathname}`, api.url), 9),
    ]) {
      expect([400, 403]).toContain(refused.status);
    }
    expect((await begin(address, 9)).status).toBe(201);
    expect((await goOn(address, 0, Buffer.from('%PDF- and more'))).status).toBe(413);
    world.clock.advance(16 * minute);
    expect((await ask(address, 'HEAD')).status).toBe(403);
    world.clock.advance(-16 * minute);
    await api.as(cast.client).files.deleteFile({ params: file });
  });

  test('pieces nobody goes on with are cleared away, and what is whole leaves none behind', async () => {
    const folder = path.join(world.dataFolder, 'pieces');
    const abandoned = await declare(cast.client);
    await begin(addressOf(abandoned));
    await breakOff(addressOf(abandoned), form.subarray(0, megabyte));
    const notes =
      readdirSync(folder).find((name) => name.endsWith(`${abandoned.id}-upload.json`)) ?? '';
    const noted = JSON.parse(readFileSync(path.join(folder, notes), 'utf8'));
    const longAgo = new Date(Date.now() - 3 * 60 * minute).toISOString();
    writeFileSync(path.join(folder, notes), JSON.stringify({ ...noted, creation_date: longAgo }));
    const whole = await declare(cast.client, 9);
    await begin(addressOf(whole), 9);
    await goOn(addressOf(whole), 0, Buffer.from('%PDF-1.7 '));
    const left = readdirSync(folder).filter(
      (name) => name.includes(abandoned.id) || name.includes(whole.id),
    );
    expect(left).toEqual([]);
    const { upload } = keysOf({ ...whole, organizationId: cast.organizationId });
    expect(await platform.storage.sizeOf(upload)).toBe(9);
    for (const file of [abandoned, whole]) {
      await api.as(cast.client).files.deleteFile({ params: file });
    }
  });

  test('what is deleted is gone, for its owner alone to do', async () => {
    const file = await declare(cast.client, 9);
    await begin(addressOf(file), 9);
    await goOn(addressOf(file), 0, Buffer.from('%PDF-1.7 '));
    await api.as(cast.client).files.completeFile({ params: file });
    for (const other of [cast.coach, cast.stranger]) {
      expect(await refusal(api.as(other).files.deleteFile({ params: file }))).toBe('file');
    }
    await api.as(cast.client).files.deleteFile({ params: file });
    const { full } = keysOf({ ...file, organizationId: cast.organizationId });
    expect(await platform.storage.sizeOf(full)).toBeNull();
    expect(await refusal(api.as(cast.client).files.deleteFile({ params: file }))).toBe('file');
  });

  test('the files of one organization come to its quota and not beyond, also two at once', async () => {
    const gym = world.aPractice();
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => refusal(declare(gym.client, 15 * megabyte))),
    );
    expect(outcomes.toSorted()).toEqual(['file-quota-used-up', 'not refused', 'not refused']);
    expect(await refusal(declare(cast.client, 15 * megabyte))).toBe('not refused');
  });
});
