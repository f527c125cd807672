import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { test } from './devices.ts';
import { expectNoSideways, reachByTab } from './keyboard.ts';
import { signIn } from './people.ts';
import type { Visit, Visitor } from './visiting.ts';
import { walks } from './visits.ts';
import { routesOfWeb } from './web-pages.ts';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

test.describe.configure({ mode: 'parallel' });

test('every page of the web is walked through', () => {
  const walked = walks.flatMap(({ visits }) => Object.keys(visits));
  expect(walked.toSorted()).toEqual(routesOfWeb());
});

for (const { who, account, visits } of walks) {
  test(`${who} does what they came for on every page without a mouse`, async ({ desk: at }) => {
    test.slow();
    if (account) await signIn(at.page, at.t, account);
    for (const [route, visit] of Object.entries(visits)) {
      await test.step(route, () => walk(at, visit));
    }
  });
}

async function walk(visitor: Visitor, visit: Visit): Promise<void> {
  const { page } = visitor;
  await page.setViewportSize(phone);
  await page.goto(await visit.address());
  const action = visit.action(visitor);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSideways(page);
  await page.setViewportSize(desk);
  await expect(action).toBeVisible();
  await expectNoSideways(page);
  await expectAccessible(page);
  await reachByTab(page, action);
  await page.keyboard.press('Enter');
  await visit.outcome(visitor);
}
