import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { hidesAnotherFile, type ImageRefusal, imageKind, mostPixels } from './image-kind.rules.ts';
import { turns } from './turns.ts';

/** The longest side of what is kept, in pixels: more than any screen of ours shows. */
const fullPixels = 2560;
/** The longest sides of the smaller ones, in pixels. */
export const thumbnailPixels = [1024, 256] as const;
const patienceSeconds = 20;

/** An image written anew from its pixels alone: no place, no camera, nothing that was hidden in it. */
export type RecodedImage = {
  readonly full: Encoded;
  /** By the longest side, in pixels; all WebP. */
  readonly thumbnails: Readonly<Record<(typeof thumbnailPixels)[number], Encoded>>;
  readonly widthPixels: number;
  readonly heightPixels: number;
};

export type Encoded = { readonly bytes: Buffer; readonly contentType: 'image/jpeg' | 'image/webp' };

// Memory counts, not the same image twice; and whoever gets past our look at the first bytes finds no other reader.
sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});

/** Two at once per process: eight photos that come together take four times as long, not four times the memory. */
const inTurn = turns(2);

/** Reads an image and writes it anew in three sizes, or says why not. Waits for its turn before it reads. */
export function recodeImage(
  read: () => Promise<Buffer>,
): Promise<RecodedImage | { readonly refused: ImageRefusal }> {
  return inTurn(async () => {
    const bytes = await read();
    const refused = await refusalOf(bytes);
    if (refused) return { refused };
    try {
      return await recode(bytes);
    } catch (error) {
      if (isBroken(error)) return { refused: 'broken' };
      throw error;
    }
  });
}

async function refusalOf(bytes: Buffer): Promise<ImageRefusal | null> {
  const kind = imageKind(bytes);
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp' && kind !== 'avif') return kind;
  if (hidesAnotherFile(bytes)) return 'hides-another-file';
  try {
    // Only the header is read here: what it promises is refused before a pixel is decoded.
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return width * height > mostPixels ? 'too-many-pixels' : null;
  } catch {
    return 'broken';
  }
}

const reading: SharpOptions = { limitInputPixels: mostPixels, failOn: 'truncated' };

async function recode(bytes: Buffer): Promise<RecodedImage> {
  const upright = sharp(bytes, reading).timeout({ seconds: patienceSeconds }).autoOrient();
  const fitted = within(upright, fullPixels);
  const { hasAlpha } = await sharp(bytes, reading).metadata();
  const kept = hasAlpha ? fitted.webp({ quality: 82 }) : fitted.jpeg({ quality: 84 });
  const { data, info } = await kept.toBuffer({ resolveWithObject: true });
  // Each from the next larger one: the photo itself is decoded once.
  const large = await thumbnail(data, 1024);
  return {
    full: { bytes: data, contentType: hasAlpha ? 'image/webp' : 'image/jpeg' },
    thumbnails: { 1024: large, 256: await thumbnail(large.bytes, 256) },
    widthPixels: info.width,
    heightPixels: info.height,
  };
}

async function thumbnail(bytes: Buffer, pixels: number): Promise<Encoded> {
  const written = within(sharp(bytes), pixels).webp({ quality: 80, effort: 3 });
  return { bytes: await written.toBuffer(), contentType: 'image/webp' };
}

const within = (image: Sharp, pixels: number): Sharp =>
  image.resize({ width: pixels, height: pixels, fit: 'inside', withoutEnlargement: true });

/** The decoder says in many words that the bytes are wrong; memory and time are said otherwise. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && !/out of memory|ENOMEM/i.test(error.message);
