import { describe, expect, test } from 'vitest';
import { brandProperties, chalkIn, inkOn, nearestChalk, refuseChalk } from './brand.ts';
import { contrastRatio } from './contrast.rules.ts';
import { palettes, type ThemeName } from './tokens.ts';

const themes: ThemeName[] = ['light', 'dark'];

describe('an accent', () => {
  test('of ours can be used in both themes', () => {
    for (const theme of themes) {
      expect(refuseChalk(palettes[theme].chalk.toLowerCase(), theme)).toBeNull();
    }
  });

  test.each([
    ['#0b1f4b', 'light', null],
    ['#0b1f4b', 'dark', 'lost-on-ground'],
    ['#ffffff', 'dark', null],
    ['#7b7b7b', 'light', 'words-unreadable'],
    ['#7b7b7b', 'dark', 'words-unreadable'],
  ] as const)('%s in the %s: %s', (color, theme, refusal) => {
    expect(refuseChalk(color, theme)).toBe(refusal);
  });

  test('that cannot be used has a neighbour that can, and one that can is its own', () => {
    for (const theme of themes) {
      for (let value = 0; value < 4096; value += 7) {
        const color = `#${[8, 4, 0].map((bits) => (((value >> bits) & 15) * 17).toString(16).padStart(2, '0')).join('')}`;
        const nearest = nearestChalk(color, theme);
        expect(refuseChalk(nearest, theme), `${color} in the ${theme}`).toBeNull();
        if (refuseChalk(color, theme) === null) expect(nearest).toBe(color);
      }
    }
  });

  test('carries ink or paper, whichever is read better', () => {
    expect([inkOn('#d9f45a'), inkOn('#0b1f4b')]).toEqual([
      palettes.light.ink,
      palettes.light.paper,
    ]);
  });
});

test('without an accent for the dark, the light one is made bright enough', () => {
  const dark = chalkIn({ chalk: '#0b1f4b', chalkDark: null }, 'dark');
  expect(contrastRatio(String(dark?.chalk), palettes.dark.paper)).toBeGreaterThanOrEqual(3);
  expect(chalkIn({ chalk: '#0b1f4b', chalkDark: '#ff9f1c' }, 'dark')?.chalk).toBe('#ff9f1c');
});

test('who has no accent changes nothing of the page', () => {
  expect(brandProperties({ chalk: null, chalkDark: null })).toEqual({});
  expect(Object.keys(brandProperties({ chalk: '#ff9f1c', chalkDark: null }))).toEqual([
    '--brand-chalk',
    '--brand-on-chalk',
    '--brand-chalk-dark',
    '--brand-on-chalk-dark',
  ]);
});
