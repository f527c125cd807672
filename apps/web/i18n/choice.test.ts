import { expect, test } from 'vitest';
import { wishesOf } from './choice.ts';

test('languages come in the order they are wanted', () => {
  expect(wishesOf('en;q=0.5, ar-EG, fr;q=0.7')).toEqual(['ar-EG', 'fr', 'en']);
});

test('no header wishes nothing', () => {
  expect(wishesOf(null)).toEqual([]);
});
