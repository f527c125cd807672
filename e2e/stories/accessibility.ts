import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing on the page keeps a person out: no serious or critical finding of axe. */
export async function expectAccessible(page: Page): Promise<void> {
  // What was just read out may name a button that has gone with its page; nobody meets it there.
  const seen = new AxeBuilder({ page }).exclude('[data-live-announcer]');
  const { violations } = await seen.analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
  expect(grave).toEqual([]);
}
