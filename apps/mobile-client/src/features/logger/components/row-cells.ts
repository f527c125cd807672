/**
 * The widths of a row's cells in pixels, which its heading shares; the rest of the width is last time's. Where there is little
 * room the figures have the rest, and last time stands below.
 */
export const rowCells = {
  markPx: 32,
  figuresPx: 142,
  rpePx: 46,
  checkPx: 50,
  gapPx: 6,
  edgePx: 12,
  /** Letters of a row grow with the person's own as far as its cells hold them. */
  largestLetters: 1.5,
} as const;
