/** The widths of a row's cells in pixels, which its heading shares; the rest of the width is last time's. */
export const rowCells = {
  markPx: 32,
  figuresPx: 142,
  rpePx: 46,
  checkPx: 50,
  gapPx: 6,
  edgePx: 12,
} as const;
