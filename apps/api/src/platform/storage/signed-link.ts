import { createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '#platform/errors';
import type { GivenLink } from './storage.ts';

/** Where our own routes hand files over. */
export const linkPrefix = '/api/v1/files/content/';
/** Where they take uploads in pieces, by the protocol tus. */
export const piecesPrefix = '/api/v1/files/resumable/';

type Unsigned = Omit<GivenLink, 'signature'>;

/** The path of a link that holds for one method, key, type, length and time. */
export function signedPath(link: Unsigned, secret: string): string {
  const query = new URLSearchParams({
    type: link.contentType,
    ...(link.bytes === null ? {} : { bytes: String(link.bytes) }),
    until: String(link.expiresAt.getTime()),
    signature: signatureOf(link, secret).toString('base64url'),
  });
  return `${link.method === 'TUS' ? piecesPrefix : linkPrefix}${link.key}?${query}`;
}

/** Refuses a link that was changed or is over. */
export function checkLink(link: GivenLink, secret: string, now: Date): void {
  const given = Buffer.from(link.signature, 'base64url');
  const right = signatureOf(link, secret);
  const isOurs = given.length === right.length && timingSafeEqual(given, right);
  if (!isOurs) throw new AppError('forbidden', 'link-not-valid');
  if (link.expiresAt <= now) throw new AppError('forbidden', 'link-over');
}

function signatureOf({ method, key, contentType, bytes, expiresAt }: Unsigned, secret: string) {
  const said = JSON.stringify([method, key, contentType, bytes, expiresAt.getTime()]);
  return createHmac('sha256', secret).update(said).digest();
}
