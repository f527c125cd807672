import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, foldText, matchScore, rankByName } from './fuzzy.rules.ts';

const named = (names: string[]) => names.map((name) => ({ name }));
const found = (query: string, names: string[]) =>
  rankByName(query, named(names)).map(({ name }) => name);

describe('search by name', () => {
  test('puts a beginning before a word, a word before the inside of one', () => {
    const names = ['Unsquatted', 'Barbell Squat', 'Squat Jerk', 'Squat', 'Leg Press'];
    expect(found('squat', names)).toEqual(['Squat', 'Squat Jerk', 'Barbell Squat', 'Unsquatted']);
  });

  test('finds words in any order and half typed', () => {
    expect(found('press dumb', ['Dumbbell Bench Press', 'Dumbbell Row', 'Leg Press'])).toEqual([
      'Dumbbell Bench Press',
    ]);
  });

  test('forgives one typing mistake, also two swapped letters', () => {
    expect(found('deadlfit', ['Barbell Deadlift', 'Plank'])).toEqual(['Barbell Deadlift']);
    expect(found('dumbell', ['Dumbbell Row', 'Barbell Row'])).toEqual(['Dumbbell Row']);
    expect(found('dedli', ['Deadlift'])).toEqual(['Deadlift']);
  });

  test('knows what coaches write for a barbell, a dumbbell and a kettlebell', () => {
    const names = ['Barbell Bench Press', 'Dumbbell Bench Press', 'Kettlebell Press'];
    expect(found('bb bench', names)[0]).toBe('Barbell Bench Press');
    expect(found('db bench', names)[0]).toBe('Dumbbell Bench Press');
    expect(found('kb press', names)[0]).toBe('Kettlebell Press');
  });

  test('finds initials and skipped letters last', () => {
    expect(found('rdl', ['Romanian Deadlift', 'Row'])).toEqual(['Romanian Deadlift']);
  });

  test('ignores accents, case, apostrophes and hyphens', () => {
    expect(foldText("Farmer's  Wálk—PULL-Up")).toBe('farmers walk pull up');
    expect(matchScore('pull up', 'Pull-Up')).toBe(100);
  });

  test('takes alike Arabic letters as one and drops vowel signs', () => {
    expect(foldText('تمرين الأرجلِ')).toBe(foldText('تمرين الارجل'));
    expect(matchScore('رفعه', 'رَفْعَة')).toBe(100);
    expect(matchScore('ضغط', 'تمرين ضغط الصدر')).toBe(80);
  });

  test('gives everything for an empty query and nothing for nonsense', () => {
    expect(found(' ', ['B', 'A'])).toEqual(['B', 'A']);
    expect(found('zzzz', ['Squat'])).toEqual([]);
  });

  test('every name is found by any beginning of itself', () => {
    const anyName = fc.string({ minLength: 1 }).filter((name) => foldText(name) !== '');
    fc.assert(
      fc.property(anyName, fc.nat(), (name, cut) => {
        const folded = foldText(name);
        const query = folded.slice(0, 1 + (cut % folded.length));
        expect(matchScore(query, name)).toBeGreaterThanOrEqual(query === folded ? 100 : 90);
      }),
    );
  });
});

describe('edit distance', () => {
  test('counts the mistakes between two words', () => {
    expect(editDistance('tempo', 'tempo')).toBe(0);
    expect(editDistance('tempo', 'tmepo')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });

  test('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
      }),
    );
  });
});
