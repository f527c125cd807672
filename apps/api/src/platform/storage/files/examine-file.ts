import { createHash } from 'node:crypto';
import type { FileRefusal } from '@coachme/contracts/files.contract';
import { type RecodedImage, recodeImage } from '#platform/images/recode-image';
import { turns } from '#platform/images/turns';
import type { Storage } from '../storage.ts';
import { isImage, keysOf } from './file.rules.ts';
import type { FileRow } from './files.tables.ts';

/** What became of the bytes, as the row says it. */
export type Examined =
  | { readonly state: 'refused'; readonly refusal: FileRefusal }
  | ({ readonly state: 'ready' } & Pick<FileRow, 'keptType' | 'keptBytes' | 'keptSha256'> &
      Partial<Pick<FileRow, 'widthPixels' | 'heightPixels'>>);

/** Documents in memory at once; images have turns of their own. */
const inTurn = turns(2);

/** Looks at uploaded bytes and writes what is kept of them; null when they are not there as declared. */
export async function examineFile(storage: Storage, row: FileRow): Promise<Examined | null> {
  const keys = keysOf(row);
  if ((await storage.sizeOf(keys.upload)) !== row.declaredBytes) return null;
  if (!isImage(row.declaredType)) return inTurn(() => examineDocument(storage, keys));
  const image = await recodeImage(() => storage.read(keys.upload));
  if ('refused' in image) return { state: 'refused', refusal: image.refused };
  return keepImage(storage, keys, image);
}

type Keys = ReturnType<typeof keysOf>;

async function examineDocument(storage: Storage, keys: Keys): Promise<Examined> {
  const bytes = await storage.read(keys.upload);
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return { state: 'refused', refusal: 'not-a-pdf' };
  const contentType = 'application/pdf';
  await storage.write(keys.full, bytes, contentType);
  return { state: 'ready', ...kept(bytes, contentType) };
}

async function keepImage(storage: Storage, keys: Keys, image: RecodedImage): Promise<Examined> {
  const { full, thumbnails, widthPixels, heightPixels } = image;
  await storage.write(keys[256], thumbnails[256].bytes, thumbnails[256].contentType);
  await storage.write(keys[1024], thumbnails[1024].bytes, thumbnails[1024].contentType);
  await storage.write(keys.full, full.bytes, full.contentType);
  return { state: 'ready', ...kept(full.bytes, full.contentType), widthPixels, heightPixels };
}

function kept<T extends NonNullable<FileRow['keptType']>>(bytes: Buffer, keptType: T) {
  const keptSha256 = createHash('sha256').update(bytes).digest();
  return { keptType, keptBytes: bytes.length, keptSha256 };
}
