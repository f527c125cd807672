import { sha256 } from '@noble/hashes/sha2.js';

/** So many tries between two glances at what else the phone has to do. */
const many = 256;

/** What answers a refusal that wants some work first; null for every other answer, which can still be read. */
export async function proofFor(response: Response): Promise<string | null> {
  const problem: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  // Whatever is not such an object has none of these.
  const { reason, current } = Object(problem);
  const puzzle: unknown = current?.puzzle;
  if (reason !== 'proof-of-work-needed' || typeof puzzle !== 'string') return null;
  return solve(puzzle);
}

/**
 * Tries numbers after the puzzle until the SHA-256 of both begins with as many zero bits as it asks. Phones have no
 * arithmetic of a browser's, so it is done here, and the screen stays alive between.
 */
export async function solve(puzzle: string): Promise<string> {
  const bits = Number.parseInt(puzzle, 10);
  const begun = sha256.create().update(new TextEncoder().encode(`${puzzle}.`));
  for (let from = 0; ; from += many) {
    for (let number = from; number < from + many; number += 1) {
      const hash = begun
        .clone()
        .update(new TextEncoder().encode(String(number)))
        .digest();
      if (zeroBits(hash) >= bits) return `${puzzle}.${number}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function zeroBits(hash: Uint8Array): number {
  const first = hash.findIndex((byte) => byte !== 0);
  return first === -1 ? hash.length * 8 : first * 8 + Math.clz32(hash[first] ?? 0) - 24;
}
