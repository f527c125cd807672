import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { type RecodedImage, recodeImage } from './recode-image.ts';

const recode = (bytes: Buffer) => recodeImage(async () => bytes);

async function recoded(bytes: Buffer): Promise<RecodedImage> {
  const result = await recode(bytes);
  if ('refused' in result) throw new Error(`It was refused: ${result.refused}`);
  return result;
}

/** Grain, which no encoder makes small: a file as large as a photo's. */
function grain(width: number, height: number) {
  const raw = randomBytes(width * height * 3).map((byte) => 100 + (byte & 31));
  return sharp(raw, { raw: { width, height, channels: 3 } });
}

let small: Buffer;
beforeAll(async () => {
  small = await grain(320, 200).jpeg().toBuffer();
});

test('where and with what a photo was taken is gone, and it stands upright', async () => {
  const photo = await grain(1600, 1200)
    .withExif({
      IFD0: { Make: 'SecretCamera', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '1/1 17/1 1099/100' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(photo.includes('SecretCamera')).toBe(true);
  const { full, thumbnails, widthPixels, heightPixels } = await recoded(photo);
  expect([widthPixels, heightPixels]).toEqual([1200, 1600]);
  for (const { bytes } of [full, thumbnails[1024], thumbnails[256]]) {
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, icc, orientation]).toEqual(Array(5).fill(undefined));
    expect(bytes.includes('SecretCamera')).toBe(false);
    expect(bytes.includes('Exif')).toBe(false);
  }
});

test('three sizes come out, none larger than what went in', async () => {
  const { full, thumbnails } = await recoded(await flat(4000, 3000).jpeg().toBuffer());
  const sides = [full, thumbnails[1024], thumbnails[256]].map(async ({ bytes }) => {
    const { width, height } = await sharp(bytes).metadata();
    return [width, height];
  });
  expect(await Promise.all(sides)).toEqual([
    [2560, 1920],
    [1024, 768],
    [256, 192],
  ]);
  const { full: kept } = await recoded(small);
  expect((await sharp(kept.bytes).metadata()).width).toBe(320);
});

test('what is seen through stays so; PNG, WebP and AVIF are read', async () => {
  const see = sharp({ create: { width: 64, height: 64, channels: 4, background: '#ff000080' } });
  for (const bytes of [
    await see.clone().png().toBuffer(),
    await see.clone().webp().toBuffer(),
    await see.clone().avif().toBuffer(),
  ]) {
    const { full } = await recoded(bytes);
    expect(full.contentType).toBe('image/webp');
    expect((await sharp(full.bytes).metadata()).hasAlpha).toBe(true);
  }
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['an SVG', 'svg', () => Buffer.from(svg)],
  [
    'an SVG after a declaration',
    'svg',
    () => Buffer.from(`<?xml version="1.0"?>\n<!-- x -->\n${svg}`),
  ],
  ['a page', 'not-an-image', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['nothing', 'not-an-image', () => Buffer.alloc(0)],
  ['a photo in HEIC', 'heic', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  [
    'a photo with a page after it',
    'hides-another-file',
    () => Buffer.concat([small, Buffer.from('<script>alert(1)</script>')]),
  ],
  ['a photo that is also a PDF', 'hides-another-file', () => withComment(small, '%PDF-1.7')],
  [
    'a photo with an archive after it',
    'hides-another-file',
    () => Buffer.concat([small, anEmptyZip()]),
  ],
  ['a cut photo', 'broken', () => small.subarray(0, small.length / 2)],
  [
    'the first bytes of a photo and then nonsense',
    'broken',
    () => Buffer.concat([small.subarray(0, 3), Buffer.alloc(500, 7)]),
  ],
  ['a bomb: a small file of very many pixels', 'too-many-pixels', aBomb],
])('%s is refused: %s', async (_what, reason, make) => {
  expect(await recode(await make())).toEqual({ refused: reason });
});

test('a photo followed by a film, as phones make them, is taken without the film', async () => {
  const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42'), Buffer.alloc(2000, 3)]);
  const { full } = await recoded(Buffer.concat([small, film]));
  expect(full.bytes.includes('ftypmp42')).toBe(false);
});

test('eight photos of five megabytes at once stay within 600 MB', async () => {
  const photo = await grain(4032, 3024).jpeg({ quality: 94 }).toBuffer();

  expect(photo.length).toBeGreaterThan(4_500_000);
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  const before = process.memoryUsage.rss();
  await Promise.all(Array.from({ length: 8 }, () => recoded(photo)));
  clearInterval(watching);
  expect((most - before) / 1_000_000).toBeLessThan(600);
}, 60_000);

function withComment(jpeg: Buffer, said: string): Buffer {
  const comment = Buffer.from(`\xff\xfe\0${String.fromCharCode(said.length + 2)}${said}`, 'latin1');
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

function anEmptyZip(): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  return end;
}

/** A PNG of some hundred bytes whose header promises 3.6 thousand million pixels. */
async function aBomb(): Promise<Buffer> {
  const png = await flat(8, 8).png().toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function flat(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#446688' } });
}
