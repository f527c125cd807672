import { expect, type Page, type Route } from '@playwright/test';

/** What the browser asks of the API, but for who one is: pages that came with their answers ask nothing. */
const asked = /\/api\/v1\/(?!auth\/)/;

/** What is on its way, drawn as its shape. */
const shapes = (page: Page) => page.locator('[data-skeleton]:visible');

/** Keeps every question of the browser waiting; what it answers lets them through. */
export async function holdApi(page: Page): Promise<() => Promise<void>> {
  let letThrough = () => {};
  const released = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const hold = async (route: Route) => {
    await released;
    // Whoever asked may have gone on meanwhile.
    await route.continue().catch(() => {});
  };
  await page.route(asked, hold);
  return async () => {
    letThrough();
    await page.unroute(asked, hold);
  };
}

/** Answers every question of the browser as a server does that is being started again. */
export async function failApi(page: Page): Promise<() => Promise<void>> {
  const refuse = (route: Route) => route.fulfill({ status: 503, body: '' });
  await page.route(asked, refuse);
  return () => page.unroute(asked, refuse);
}

/** Something of the page itself, or the shape of what is coming: never a frame around nothing. */
export async function expectNotBlank(page: Page): Promise<void> {
  const something = ':is(h1, h2, p, a, button, input, [data-skeleton]):visible';
  await expect(page.getByRole('main').locator(something).first()).toBeVisible();
}

/** Nothing is on its way any more. */
export async function expectAtRest(page: Page): Promise<void> {
  await expect(shapes(page)).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole('main').getByRole('progressbar').first()).toBeHidden();
}
