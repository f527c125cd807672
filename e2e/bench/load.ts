import type { Browser, Page } from '@playwright/test';
import type { Visitor } from './visitor.ts';

/** What one first visit felt. */
export type Loaded = {
  /** Until the largest thing in sight was painted. */
  readonly lcpMs: number;
  /** Of each task longer than 50 ms what is above that, until the page was at rest. */
  readonly blockedMs: number;
  /** How far things moved by themselves, as a share of the page. */
  readonly shift: number;
  /** Program over the line until the load event, compressed. */
  readonly scriptBytes: number;
  /** Everything over the line until then. */
  readonly allBytes: number;
};

const slowdown = 4;
/** How long after the load event nothing new is waited for. */
const restMs = 3000;

type Visit = { readonly url: string; readonly as: Visitor | null };

/** Opens a page with nothing kept from before, on a slowed processor, and measures. */
export async function load(browser: Browser, { url, as }: Visit): Promise<Loaded> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...(as === null ? {} : { storageState: as }),
  });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const bytes = await countBytes(page);
  await page.goto(url, { waitUntil: 'load' });
  const atLoad = { ...bytes };
  // An app paints what it is about after its scripts have come; a page that never does counts as not painted.
  await page
    .waitForFunction(() => Reflect.get(globalThis, '__felt').lcpMs > 0)
    .catch(() => undefined);
  // Not for a state of ours: for the browser to have nothing left to do.
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), restMs);
  const felt = await page.evaluate(() => Reflect.get(globalThis, '__felt'));
  await context.close();
  return { ...felt, ...atLoad };
}

async function countBytes(page: Page) {
  const counted = { scriptBytes: 0, allBytes: 0 };
  const scripts = new Set<string>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.allBytes += encodedDataLength;
    if (scripts.has(requestId)) counted.scriptBytes += encodedDataLength;
  });
  return counted;
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const felt = { lcpMs: 0, blockedMs: 0, shift: 0 };
  Reflect.set(globalThis, '__felt', felt);
  const watch = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
    });
  watch('largest-contentful-paint', ({ startTime }) => {
    felt.lcpMs = startTime;
  });
  watch('longtask', ({ duration }) => {
    felt.blockedMs += Math.max(0, duration - 50);
  });
  watch('layout-shift', (entry) => {
    const isOurs = Reflect.get(entry, 'hadRecentInput') !== true;
    if (isOurs) felt.shift += Number(Reflect.get(entry, 'value'));
  });
}
