import { expect, test } from 'vitest';
import { refuseSlug, slugOf } from './slug.rules.ts';

test.each([
  ['Northside Strength', 'northside-strength'],
  ['  Café Müller & Söhne! ', 'cafe-muller-sohne'],
  ['نادي القوة', 'practice'],
  ['App', 'practice'],
  ['X', 'practice'],
])('%s becomes %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('whatever the name, the word may be an address', () => {
  for (const name of ['a-'.repeat(60), '-- --', '9', 'ÅÄÖ', 'one   two', '🏋️ Gym']) {
    expect(refuseSlug(slugOf(name)), name).toBeNull();
  }
});

test.each([
  ['Big', 'slug-shape'],
  ['a--b', 'slug-shape'],
  ['-a', 'slug-shape'],
  ['a', 'slug-shape'],
  ['api', 'slug-reserved'],
  ['northside', null],
])('%s is refused as %s', (slug, refusal) => {
  expect(refuseSlug(slug)).toBe(refusal);
});
