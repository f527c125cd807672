import { expect, test } from 'vitest';
import { readAnchors } from './anchor-chains.ts';
import {
  brokenAnchor,
  brokenLink,
  type ChainEnd,
  chainStart,
  entryHash,
  type StoredEntry,
} from './chain.ts';

const key = 'the key of this installation';
const organizationId = '0199f3a2-1111-7222-8333-444455556666';

function aChain(length: number): StoredEntry[] {
  const chain: StoredEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const previousHash = chain.at(-1)?.hash ?? chainStart.hash;
    const entry = {
      organizationId,
      seq,
      messageId: `0199f3a2-1111-7222-8333-${String(seq).padStart(12, '0')}`,
      action: 'roles-changed',
      actorId: null,
      subjectKind: null,
      subjectId: null,
      address: '203.0.113.7',
      detail: '{}',
      happenedAt: new Date('2026-11-20T09:00:00Z'),
    };
    chain.push({ ...entry, previousHash, hash: entryHash(key, previousHash, entry) });
  }
  return chain;
}

function firstBroken(chain: readonly StoredEntry[]) {
  let end: ChainEnd = chainStart;
  for (const entry of chain) {
    const broken = brokenLink(key, end, entry);
    if (broken) return broken;
    end = entry;
  }
  return null;
}

test('a chain as it was written is whole', () => {
  expect(firstBroken(aChain(5))).toBeNull();
});

test.each<Partial<StoredEntry>>([
  { action: 'signed-in' },
  { actorId: organizationId },
  { address: null },
  { detail: '{ }' },
  { happenedAt: new Date('2026-11-20T09:00:00.001Z') },
  { hash: Buffer.alloc(32, 1) },
])('an entry with %o that it was not written with is named', (change) => {
  for (const index of [0, 4, 9]) {
    const chain = aChain(10).map((entry, i) => (i === index ? { ...entry, ...change } : entry));
    expect(firstBroken(chain)).toEqual({ seq: index + 1, fault: 'changed' });
  }
});

test('an entry that is gone is missed where it was', () => {
  expect(firstBroken(aChain(5).filter(({ seq }) => seq !== 3))).toEqual({
    seq: 3,
    fault: 'missing',
  });
});

test('an entry put between others fits nowhere, not even with a hash of its own', () => {
  const [first, second, ...rest] = aChain(4);
  if (!first || !second) throw new Error('The chain is too short.');
  const forged = { ...second, action: 'exported', previousHash: Buffer.alloc(32, 7) };
  const hash = entryHash(key, forged.previousHash, forged);
  expect(firstBroken([first, { ...forged, hash }, ...rest])).toEqual({ seq: 2, fault: 'inserted' });
});

test('who does not know the key makes no entry that fits', () => {
  const [first] = aChain(1);
  if (!first) throw new Error('The chain is too short.');
  const entry = { ...first, seq: 2, previousHash: first.hash };
  const hash = entryHash('another key', first.hash, entry);
  expect(brokenLink(key, first, { ...entry, hash })).toEqual({ seq: 2, fault: 'changed' });
});

test('an end that was noted must still be there, and the same', () => {
  const end = { seq: 4, hash: Buffer.alloc(32, 1) };
  expect(brokenAnchor(end, end.hash)).toBeNull();
  expect(brokenAnchor(end, null)).toEqual({ seq: 4, fault: 'cut' });
  expect(brokenAnchor(end, Buffer.alloc(32, 2))).toEqual({ seq: 4, fault: 'unlike-anchor' });
});

test('anchors are read from the lines that are some', () => {
  const hash = 'ab'.repeat(32);
  const read = readAnchors(`2026-11-20T09:17:00.000Z ${organizationId} 12 ${hash}\nhalf a line`);
  expect([...read]).toEqual([[organizationId, [{ seq: 12, hash: Buffer.from(hash, 'hex') }]]]);
});
