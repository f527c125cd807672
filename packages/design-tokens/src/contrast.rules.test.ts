import { describe, expect, it } from 'vitest';
import { contrastRatio, minimumContrast, pairsInUse } from './contrast.rules.ts';
import { palettes, type ThemeName } from './tokens.ts';

describe('contrast', () => {
  it('agrees with the published vectors', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastRatio('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  });

  const themes: ThemeName[] = ['light', 'dark'];
  it.each(themes)('holds for every pair in use in the %s theme', (theme) => {
    const palette = palettes[theme];
    const tooWeak = pairsInUse.flatMap(({ foreground, background, use }) => {
      const ratio = contrastRatio(palette[foreground], palette[background]);
      return ratio < minimumContrast[use]
        ? [`${foreground} on ${background}: ${ratio.toFixed(2)}`]
        : [];
    });
    expect(tooWeak).toEqual([]);
  });

  it('lets every dark chart colour be read as text on the surface', () => {
    const { surface, chart1, chart2, chart3, chart4, chart5, chart6 } = palettes.dark;
    for (const color of [chart1, chart2, chart3, chart4, chart5, chart6]) {
      expect(contrastRatio(color, surface)).toBeGreaterThanOrEqual(minimumContrast.text);
    }
  });
});
