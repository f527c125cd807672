import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before its main action: whoever needs more has lost the way. */
const mostStops = 120;

/** Walks by Tab alone until the target has focus; every stop on the way must be in sight and marked. */
export async function reachByTab(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  let element = await target.elementHandle();
  const unseen: string[] = [];
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    // A list that opens with the focus hides the rest of the page from readers as long as it is open.
    if ((await target.count()) > 0) element = await target.elementHandle();
    const found = await element?.evaluate(lookAtFocus);
    if (!found) break;
    const { isThere, isSeen, words } = found;
    if (!isSeen) unseen.push(words);
    if (isThere) {
      expect.soft(unseen, 'stops whose focus nobody sees').toEqual([]);
      return;
    }
  }
  throw new Error(`${target} was not reached by ${mostStops} presses of Tab.`);
}

/** No page is wider than its window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const extraPx = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(extraPx, `pixels that ${page.url()} is wider than its window`).toBeLessThanOrEqual(0);
}

/** In the page: whether the focus is at the target, and whether a person sees where it is. */
async function lookAtFocus(target: Element) {
  // A mark is seen once it is drawn.
  for (const _frame of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
  const isMarked = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  };
  const isInSight = (element: Element) => {
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    const inHeight = bottom > 0 && top < window.innerHeight;
    return width > 0 && height > 0 && inHeight && right > 0 && left < window.innerWidth;
  };
  const here = document.activeElement;
  if (here === null || here === document.body) return { isThere: false, isSeen: true, words: '' };
  // A box's or a figure's own input is hidden: what stands around it carries the mark.
  const around: Element[] = [];
  for (let each: Element | null = here; each && around.length < 5; each = each.parentElement) {
    around.push(each);
  }
  return {
    isThere: here === target || target.contains(here),
    isSeen: around.some((element) => isMarked(element) && isInSight(element)),
    words: here.outerHTML.slice(0, 200),
  };
}
