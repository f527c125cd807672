import type { ColorName } from './tokens.ts';

/** WCAG 2.2 AA: 4.5 for text, 3 for large text (from 24 px, or 18.66 px bold) and for graphics that carry meaning. */
export const minimumContrast = { text: 4.5, large: 3, graphic: 3 } as const;

export type ContrastUse = keyof typeof minimumContrast;
export interface ColorPair {
  readonly foreground: ColorName;
  readonly background: ColorName;
  readonly use: ContrastUse;
}

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of `#rrggbb`, 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two `#rrggbb` colours, 1 to 21, the same in either order. Source: WCAG 2.2, "contrast ratio". */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const grounds: readonly ColorName[] = ['paper', 'surface', 'sunken'];
const words: readonly ColorName[] = ['ink', 'ink2', 'ink3'];
const meanings: readonly ColorName[] = ['onTrack', 'watch', 'act'];
const charts: readonly ColorName[] = ['chart1', 'chart2', 'chart3', 'chart4', 'chart5', 'chart6'];
const tints: readonly ColorName[] = ['tint1', 'tint2', 'tint3', 'tint4'];

function pairs(
  foregrounds: readonly ColorName[],
  backgrounds: readonly ColorName[],
  use: ContrastUse,
): ColorPair[] {
  return foregrounds.flatMap((foreground) =>
    backgrounds.map((background) => ({ foreground, background, use })),
  );
}

/** Every pair of colours that the components put on each other, and what for. */
export const pairsInUse: readonly ColorPair[] = [
  ...pairs(words, grounds, 'text'),
  ...pairs(meanings, grounds, 'text'),
  ...pairs(['ink', 'ink2'], tints, 'text'),
  ...pairs(['edge'], grounds, 'graphic'),
  ...pairs(charts, ['surface', 'paper'], 'graphic'),
  { foreground: 'onChalk', background: 'chalk', use: 'text' },
  { foreground: 'onPrimary', background: 'primary', use: 'text' },
  { foreground: 'onAct', background: 'act', use: 'text' },
  { foreground: 'paper', background: 'ink', use: 'text' },
];
