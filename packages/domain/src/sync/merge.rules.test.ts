import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSame, mergeFields } from './merge.rules.ts';

const base = { title: 'Push', note: null, tags: ['a'] };

describe('merging two versions', () => {
  test('keeps what each side changed alone', () => {
    const mine = { ...base, title: 'Push A' };
    const theirs = { ...base, note: 'slept badly' };
    expect(mergeFields({ base, mine, theirs })).toEqual({
      merged: { title: 'Push A', note: 'slept badly', tags: ['a'] },
      overridden: [],
    });
  });

  test('lets the later arrival win a field and hands the earlier to the history', () => {
    const mine = { ...base, note: 'mine' };
    const theirs = { ...base, note: 'theirs' };
    expect(mergeFields({ base, mine, theirs })).toEqual({
      merged: mine,
      overridden: [{ field: 'note', kept: 'mine', overridden: 'theirs' }],
    });
  });

  test('overrides nothing when both made the same change', () => {
    const both = { ...base, tags: ['b'] };
    expect(mergeFields({ base, mine: both, theirs: { ...base, tags: ['b'] } })).toEqual({
      merged: both,
      overridden: [],
    });
  });

  test('carries fields that were added and taken away', () => {
    const mine = { title: 'Push', tags: ['a'] };
    const theirs = { ...base, colour: 'red' };
    expect(mergeFields({ base, mine, theirs }).merged).toEqual({ ...mine, colour: 'red' });
  });

  const anyFields = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constant(null), fc.array(fc.boolean())),
  );

  test('a side that changed nothing changes nothing', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (start, changed) => {
        const outcome = { merged: changed, overridden: [] };
        expect(mergeFields({ base: start, mine: changed, theirs: start })).toEqual(outcome);
        expect(mergeFields({ base: start, mine: start, theirs: changed })).toEqual(outcome);
      }),
    );
  });

  test('without an override the order of arrival does not matter', () => {
    fc.assert(
      fc.property(anyFields, anyFields, anyFields, (start, one, other) => {
        const there = mergeFields({ base: start, mine: one, theirs: other });
        const back = mergeFields({ base: start, mine: other, theirs: one });
        expect(there.overridden.length).toBe(back.overridden.length);
        if (there.overridden.length === 0) {
          expect(there.merged).toEqual(back.merged);
        }
      }),
    );
  });
});

describe('sameness', () => {
  test('ignores the order of keys, not that of lists', () => {
    expect(isSame({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame([], {})).toBe(false);
    expect(isSame(null, undefined)).toBe(false);
    expect(isSame({ a: 1 }, { b: 1 })).toBe(false);
  });
});
