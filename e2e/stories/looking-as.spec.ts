import { expect, test } from '@playwright/test';
import { type Account, aCoach, demoCoach, registered, signIn } from './people.ts';
import { wordsIn } from './words.ts';

const t = wordsIn('en');
const operator: Account = { ...demoCoach, email: 'operator@demo.coachme.test' };

test('an operator finds a coach, looks at the workspace as them, and comes back', async ({
  page,
}) => {
  const coach = { ...aCoach(), name: `Zuri ${Date.now()}` };
  await registered(coach);
  await signIn(page, t, operator);
  await page.goto('/platform/people');
  await page.getByRole('searchbox', { name: t('operator.people.search') }).fill(coach.email);
  await page
    .getByRole('button', { name: t('operator.people.actOf', { name: coach.name }) })
    .click();
  await page.getByRole('textbox', { name: t('operator.act.reason') }).fill('A page stays empty');
  await page.getByRole('button', { name: t('operator.act.start'), exact: true }).click();

  const banner = page.getByText(t('acting.lookingAs', { name: coach.name }));
  await expect(banner).toBeVisible();
  await expect(page).toHaveURL(/\/coach$/);
  await page.goto('/coach/clients');
  await expect(banner).toBeVisible();
  await page.getByRole('button', { name: t('acting.end'), exact: true }).click();
  await expect(page).toHaveURL(/\/platform\/people$/);
  await page.goto('/coach');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(banner).toHaveCount(0);
  await page.goto('/platform/audit');
  await expect(page.getByText(coach.name).first()).toBeVisible();
});
