import { createHmac } from 'node:crypto';

/** One entry of the audit log as its hash covers it. */
export type ChainedEntry = {
  readonly organizationId: string;
  readonly seq: number;
  readonly messageId: string;
  readonly action: string;
  readonly actorId: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly address: string | null;
  readonly detail: string;
  readonly happenedAt: Date;
};

export type StoredEntry = ChainedEntry & { readonly previousHash: Buffer; readonly hash: Buffer };

/** Where a chain stands: its last entry. */
export type ChainEnd = { readonly seq: number; readonly hash: Buffer };

/** Before the first entry. */
export const chainStart: ChainEnd = { seq: 0, hash: Buffer.alloc(32) };

/** The hash of an entry after another: HMAC-SHA-256 over both, so that without the key no row can be made to fit. */
export function entryHash(key: string, previousHash: Buffer, entry: ChainedEntry): Buffer {
  const said = JSON.stringify([
    entry.organizationId,
    entry.seq,
    entry.messageId,
    entry.action,
    entry.actorId,
    entry.subjectKind,
    entry.subjectId,
    entry.address,
    entry.detail,
    entry.happenedAt.toISOString(),
  ]);
  return createHmac('sha256', key).update(previousHash).update(said).digest();
}

export type ChainFault = 'changed' | 'missing' | 'inserted' | 'cut' | 'unlike-anchor';
export type BrokenLink = { readonly seq: number; readonly fault: ChainFault };

/** Whether an entry follows the one before; null when it does. */
export function brokenLink(key: string, end: ChainEnd, entry: StoredEntry): BrokenLink | null {
  const { seq } = entry;
  if (seq > end.seq + 1) return { seq: end.seq + 1, fault: 'missing' };
  if (!entry.hash.equals(entryHash(key, entry.previousHash, entry))) {
    // A row that fits nowhere, neither by its own hash nor after its neighbour, was put there.
    return { seq, fault: entry.previousHash.equals(end.hash) ? 'changed' : 'inserted' };
  }
  return entry.previousHash.equals(end.hash) ? null : { seq, fault: 'inserted' };
}

/** Whether an end that was noted earlier still lies in the chain; `hash` is what stands at that place now. */
export function brokenAnchor(anchor: ChainEnd, hash: Buffer | null): BrokenLink | null {
  if (hash === null) return { seq: anchor.seq, fault: 'cut' };
  return hash.equals(anchor.hash) ? null : { seq: anchor.seq, fault: 'unlike-anchor' };
}
