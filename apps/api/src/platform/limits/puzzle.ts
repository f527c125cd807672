import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A puzzle is good this long: a slow phone may take its time. */
const lifeMilliseconds = 5 * 60_000;

export type PuzzleTerms = { readonly secret: string; readonly now: Date };

const signatureOf = (terms: string, secret: string) =>
  createHmac('sha256', secret).update(terms).digest('base64url');

/**
 * A question that costs whoever answers it some work and whoever asks none: `bits.until.salt.signature`. Its answer is a
 * number that, written after it, gives a SHA-256 beginning with that many zero bits: 2^bits tries on average.
 */
export function writePuzzle({ secret, now }: PuzzleTerms, bits: number, salt: string): string {
  const terms = `${bits}.${now.getTime() + lifeMilliseconds}.${salt}`;
  return `${terms}.${signatureOf(terms, secret)}`;
}

/** The puzzle that a `puzzle.number` answers; null when it is not ours, over, or not solved. */
export function solvedPuzzle({ secret, now }: PuzzleTerms, answer: string): string | null {
  const [, puzzle = '', terms = '', bits, until, signature = ''] =
    /^(((\d{1,2})\.(\d{1,16})\.[\w-]{1,64})\.([\w-]{43}))\.\d{1,16}$/.exec(answer) ?? [];
  const right = Buffer.from(signatureOf(terms, secret));
  const given = Buffer.from(signature);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  if (Number(until) <= now.getTime()) return null;
  return zeroBitsOf(createHash('sha256').update(answer).digest()) >= Number(bits) ? puzzle : null;
}

function zeroBitsOf(hash: Buffer): number {
  const first = hash.findIndex((byte) => byte !== 0);
  return first === -1 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}
