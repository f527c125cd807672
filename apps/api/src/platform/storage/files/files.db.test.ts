import type { DeclaredFile, DeclareFile, StoredFile } from '@coachme/contracts/files.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import type { Platform } from '#platform/platform';
import { aPlatform } from '#test/a-platform';
import { anApi, type TestApi } from '#test/an-api';
import { anS3Server } from '#test/an-s3-server';
import { aWorld, type Cast, type World } from '#test/world';
import { keysOf } from './file.rules.ts';
import { sweepFiles } from './sweep-files.ts';

const minute = 60_000;
const pdf = Buffer.from('%PDF-1.7 a form');
const bucket = async () => {
  const { settings, end } = await anS3Server();
  return { config: { s3: settings }, end };
};
const disk = async () => ({ config: { s3: null }, end: async () => {} });

describe.each([
  ['the disk', disk],
  ['a bucket', bucket],
])('files on %s', (_name, open) => {
  let world: World;
  let api: TestApi;
  let platform: Platform;
  let cast: Cast;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const { config, end } = await open();
    close = end;
    world = await aWorld();
    // A bucket's server has a clock of its own, by which links end.
    world.clock.set(new Date().toISOString());
    api = await anApi(world, { config });
    platform = await aPlatform(world, config);
    cast = world.aPractice();
  });
  afterAll(async () => {
    await api.end();
    await world.end();
    await close();
  });

  const declare = (actor: Actor, body: DeclareFile) => api.as(actor).files.declareFile({ body });
  const put = ({ upload }: DeclaredFile, bytes: Buffer) =>
    fetch(new URL(upload?.url ?? '', api.url), {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: upload?.headers ?? {},
    });
  const complete = (actor: Actor, { id }: { id: string }) =>
    api.as(actor).files.completeFile({ params: { id } });
  const linkTo = (actor: Actor, { id }: { id: string }, size: 'full' | '1024' | '256' = 'full') =>
    api.as(actor).files.getFileLink({ params: { id }, query: { size } });
  const refusal = async (call: Promise<unknown>) => {
    const error = await call.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    return error instanceof ApiError ? error.reason : 'not refused';
  };
  const aDocument = (actor: Actor) =>
    declare(actor, { kind: 'attachment', contentType: 'application/pdf', bytes: pdf.length });
  const keys = ({ id, kind }: StoredFile) =>
    keysOf({ organizationId: cast.organizationId, kind, id });
  /** How many bytes lie there as they were brought, as they are kept, and smaller. */
  const sizes = async (file: StoredFile) => {
    const { upload: brought, full, 1024: large, 256: small } = keys(file);
    return Promise.all([brought, full, large, small].map((key) => platform.storage.sizeOf(key)));
  };

  async function upload(actor: Actor, bytes: Buffer, body: Omit<DeclareFile, 'bytes'>) {
    const declared = await declare(actor, { ...body, bytes: bytes.length });
    expect((await put(declared, bytes)).ok).toBe(true);
    return complete(actor, declared);
  }

  test('a photo comes back without its place, in three sizes, by links', async () => {
    const photo = await sharp({
      create: { width: 2000, height: 1500, channels: 3, background: '#884422' },
    })
      .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '1/1 17/1 1099/100' } })
      .jpeg()
      .toBuffer();
    const type = { kind: 'attachment', contentType: 'image/jpeg' } as const;
    const file = await upload(cast.client, photo, type);
    expect(file).toMatchObject({ state: 'ready', widthPixels: 2000, heightPixels: 1500 });
    for (const [size, width] of [
      ['full', 2000],
      ['1024', 1024],
      ['256', 256],
    ] as const) {
      const { url, contentType } = await linkTo(cast.client, file, size);
      const answer = await fetch(new URL(url, api.url));
      expect(answer.headers.get('content-type')).toBe(contentType);
      expect(answer.headers.get('content-disposition')).toBe('attachment');
      const seen = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
      expect([seen.width, seen.exif]).toEqual([width, undefined]);
    }
  });

  test('what is not what it says is refused by name, and nobody gets a link to it', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    const type = { kind: 'attachment', contentType: 'image/png' } as const;
    const file = await upload(cast.client, svg, type);
    expect(file).toMatchObject({ state: 'refused', refusal: 'svg' });
    expect(await refusal(linkTo(cast.client, file))).toBe('file-refused');
    const page = Buffer.from('<html><script>1</script></html>');
    const form = { kind: 'attachment', contentType: 'application/pdf' } as const;
    expect((await upload(cast.client, page, form)).refusal).toBe('not-a-pdf');
    expect(await refusal(declare(cast.coach, { ...type, bytes: 16 * 1024 * 1024 }))).toBe(
      'too-large',
    );
  });

  test('an attachment is its owner’s, branding is everybody’s in the organization, nothing is a stranger’s', async () => {
    const type = { kind: 'attachment', contentType: 'application/pdf' } as const;
    const mine = await upload(cast.client, pdf, type);
    for (const other of [cast.coach, cast.stranger]) {
      expect(await refusal(linkTo(other, mine))).toBe('file');
      expect(await refusal(complete(other, mine))).toBe('file');
    }
    const logo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    const branding = { kind: 'branding', contentType: 'image/png' } as const;
    const ours = await upload(cast.owner, logo, branding);
    expect((await linkTo(cast.client, ours, '256')).contentType).toBe('image/webp');
    expect(await refusal(linkTo(cast.stranger, ours))).toBe('file');
    expect(await refusal(declare(cast.coach, { ...branding, bytes: 9 }))).toBe(
      'may-not-organization-update',
    );
  });

  test('a file is there when its bytes are; completed twice, also at once, it is completed once', async () => {
    const declared = await aDocument(cast.client);
    expect(await refusal(complete(cast.client, declared))).toBe('not-uploaded');
    expect(await refusal(linkTo(cast.client, declared))).toBe('file-pending');
    await put(declared, pdf);
    const outcomes = await Promise.allSettled([
      complete(cast.client, declared),
      complete(cast.client, declared),
    ]);
    const done = outcomes.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value.state] : [],
    );
    expect(new Set(done)).toEqual(new Set(['ready']));
    expect((await complete(cast.client, declared)).state).toBe('ready');
  });

  test('the same declaration again is the same file; the id of something else is not free', async () => {
    const first = await aDocument(cast.client);
    const body = { kind: 'attachment', contentType: 'application/pdf', bytes: pdf.length } as const;
    const again = await declare(cast.client, { ...body, id: first.id });
    expect([again.id, again.upload !== null]).toEqual([first.id, true]);
    expect(await refusal(declare(cast.client, { ...body, id: first.id, bytes: 5 }))).toBe(
      'file-id-taken',
    );
    expect(await refusal(declare(cast.coach, { ...body, id: first.id }))).toBe('file-id-taken');
  });

  test('the sweep leaves each row with its object and each object with its row', async () => {
    const type = { kind: 'attachment', contentType: 'application/pdf' } as const;
    const kept = await upload(cast.client, pdf, type);
    const abandoned = await aDocument(cast.client);
    await put(abandoned, pdf);
    // As a process leaves it that was killed before it could say so.
    await platform.storage.write(keys(abandoned).full, pdf, 'application/pdf');
    await sweepFiles(platform);
    expect(await sizes(abandoned)).toEqual([pdf.length, pdf.length, null, null]);
    world.clock.advance(80 * minute);
    expect(await refusal(complete(cast.client, abandoned))).toBe('upload-over');
    await sweepFiles(platform);
    world.clock.advance(-80 * minute);
    expect(await sizes(abandoned)).toEqual([null, null, null, null]);
    expect(await refusal(linkTo(cast.client, abandoned))).toBe('file');
    expect(await sizes(kept)).toEqual([null, pdf.length, null, null]);
    expect((await fetch(new URL((await linkTo(cast.client, kept)).url, api.url))).ok).toBe(true);
  });
});
