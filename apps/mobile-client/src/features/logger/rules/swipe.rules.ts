/** Less than this is a trembling thumb, not a swipe. */
const LEAST_PX = 14;

/** Where a drag goes when it is a swipe to the side; null when it scrolls or is too short. Positive is towards the end. */
export function swipedTo(acrossPx: number, downPx: number): 'start' | 'end' | null {
  const isAcross = Math.abs(acrossPx) > LEAST_PX && Math.abs(acrossPx) > 2 * Math.abs(downPx);
  if (!isAcross) return null;
  return acrossPx > 0 ? 'end' : 'start';
}
