import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cssName, tokensCss } from './tokens-css.ts';

it('is the stylesheet that stands in the folder', () => {
  expect(readFileSync(new URL('./generated/tokens.css', import.meta.url), 'utf8')).toBe(
    tokensCss(),
  );
});

it('names colours as a stylesheet would', () => {
  expect(['ink2', 'onTrack', 'chart6', 'paper'].map(cssName)).toEqual([
    'ink-2',
    'on-track',
    'chart-6',
    'paper',
  ]);
});
