import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expectAtRest, expectNotBlank, failApi, holdApi } from './bad-day.ts';
import { test } from './devices.ts';
import { signIn } from './people.ts';
import { walks } from './visits.ts';

test.describe.configure({ mode: 'parallel' });

/** Most pages of a coach come with their answers; those of the others ask for them in the browser. */
const asking = walks.filter(({ who }) => who !== 'a coach');
const refused = walks.filter(({ who }) => who === 'a stranger' || who === 'an operator');

for (const { who, account, visits } of asking) {
  test(`${who} sees what is coming while the server thinks, on every page`, async ({ desk }) => {
    test.slow();
    const { page, t } = desk;
    if (account) await signIn(page, t, account);
    for (const [route, { address }] of Object.entries(visits)) {
      await test.step(route, async () => {
        const release = await holdApi(page);
        await page.goto(await address());
        await expectNotBlank(page);
        await expectAccessible(page);
        await release();
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        await expectAtRest(page);
      });
    }
  });
}

for (const { who, account, visits } of refused) {
  test(`${who} is told what failed, on every page, and tries again`, async ({ desk }) => {
    test.slow();
    const { page, t } = desk;
    if (account) await signIn(page, t, account);
    const retry = page.getByRole('alert').getByRole('button', { name: t('words.actions.retry') });
    for (const [route, { address }] of Object.entries(visits)) {
      await test.step(route, async () => {
        const mend = await failApi(page);
        await page.goto(await address());
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        await expectAtRest(page);
        await expectNotBlank(page);
        await expectAccessible(page);
        await mend();
        await expect(async () => {
          if ((await retry.count()) > 0) await retry.first().click({ timeout: 2000 });
          await expect(retry).toHaveCount(0, { timeout: 2000 });
        }).toPass({ timeout: 20_000 });
        await expectAtRest(page);
      });
    }
  });
}
