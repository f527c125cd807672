import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing on the page keeps a person out: no serious or critical finding of axe. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await whereItLeads(page, () => {
    // What was just read out may name a button that has gone with its page; nobody meets it there.
    return new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
  });
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
  expect(grave).toEqual([]);
}

/** A page that is being left while it is looked at is nobody's: it is looked at again where it led. */
async function whereItLeads<T>(page: Page, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    const isLeaving = error instanceof Error && /context was destroyed/.test(error.message);
    if (!isLeaving) throw error;
    await page.waitForLoadState();
    return look();
  }
}
