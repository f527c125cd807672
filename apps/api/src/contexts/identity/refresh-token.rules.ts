import { createHash, randomBytes } from 'node:crypto';

const day = 24 * 3_600_000;

/** A session ends this long after it was last used. */
export const idleMilliseconds = 30 * day;
/** A session ends this long after sign-in, however much it is used. */
export const absoluteMilliseconds = 90 * day;
/** For this long a used token is still good: two tabs may refresh at once. */
export const graceMilliseconds = 30_000;

export type NewToken = { readonly token: string; readonly hash: Buffer };

/** A refresh token of 256 random bits; only its hash is kept. */
export function newRefreshToken(): NewToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** SHA-256 suffices: the token has nothing to guess. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
