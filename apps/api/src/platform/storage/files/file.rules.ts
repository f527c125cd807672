/** What a file is to whoever asks. */
export type FileFacts = {
  readonly kind: 'attachment' | 'branding';
  readonly contentType: string;
  readonly bytes: number;
};

const megabyte = 1024 * 1024;

/** Bytes at most of what each kind takes: a 50 megapixel photo fits into 15 MB, a scanned form into 25. */
const mostBytes: Readonly<Record<FileFacts['kind'], Readonly<Record<string, number>>>> = {
  attachment: {
    'image/jpeg': 15 * megabyte,
    'image/png': 15 * megabyte,
    'image/webp': 15 * megabyte,
    'image/avif': 15 * megabyte,
    'application/pdf': 25 * megabyte,
  },
  branding: { 'image/jpeg': 5 * megabyte, 'image/png': 5 * megabyte, 'image/webp': 5 * megabyte },
};

/** Why such a file would not be taken; null: it would. */
export function refusalOfDeclared(file: FileFacts): 'type-not-taken' | 'too-large' | null {
  const most = mostBytes[file.kind][file.contentType];
  if (most === undefined) return 'type-not-taken';
  return file.bytes > most ? 'too-large' : null;
}

/** Whether a file is written anew and has smaller sizes. */
export const isImage = (contentType: string): boolean => contentType.startsWith('image/');

/** Whether a person may ask for a file by its id. Who else may see it is known by whatever it is attached to. */
export function isOpenTo(
  file: { readonly kind: FileFacts['kind']; readonly ownerId: string },
  userId: string,
): boolean {
  return file.kind === 'branding' || file.ownerId === userId;
}

/** Minutes in which the bytes may be brought, and in which they can be fetched by one link. */
export const uploadMinutes = 15;
export const downloadMinutes = 10;

/** After its upload has ended, a file may be completed for half an hour, and is swept after an hour. */
const completeMinutes = 30;
export const sweepMinutes = 60;

/** A moment so many minutes later. */
export const later = (from: Date, minutes: number): Date =>
  new Date(from.getTime() + minutes * 60_000);

/** Whether the bytes may still be looked at: what is about to be swept is not. */
export const mayComplete = (uploadEndsAt: Date, now: Date): boolean =>
  now < later(uploadEndsAt, completeMinutes);

type Keyed = {
  readonly organizationId: string;
  readonly kind: FileFacts['kind'];
  readonly id: string;
};

/** Where the bytes of a file lie: as they were brought, as they are kept, and smaller. */
export function keysOf({ organizationId, kind, id }: Keyed) {
  const kept = `${organizationId}/${kind}/${id}`;
  return { upload: `${kept}-upload`, full: kept, 1024: `${kept}-1024`, 256: `${kept}-256` };
}
