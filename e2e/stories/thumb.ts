import type { Locator, Page } from '@playwright/test';

/** A finger on the glass, as the browser itself is told of it. */
type Point = { readonly x: number; readonly y: number };

const steps = 8;
/** So many frames a finger rests before it is lifted: one that is lifted in full speed flings, and eats the next tap. */
const restFrames = 12;

/** Puts a finger down, moves it, rests and lifts it again. */
async function dragFinger(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (let step = 1; step <= steps + restFrames; step += 1) {
    const share = Math.min(1, step / steps);
    const at = (start: number, end: number) => start + (end - start) * share;
    await touch('touchMove', [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await touch('touchEnd', []);
  await session.detach();
}

async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to put a finger on.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Swipes a row to the side; `byPx` is positive to the right of the screen. */
export async function swipe(row: Locator, byPx: number): Promise<void> {
  const from = await middleOf(row);
  await dragFinger(row.page(), from, { x: from.x + byPx, y: from.y });
}

/** Drags something up or down by so many pixels. */
export async function drag(grip: Locator, byPx: number): Promise<void> {
  const from = await middleOf(grip);
  await dragFinger(grip.page(), from, { x: from.x, y: from.y + byPx });
}
