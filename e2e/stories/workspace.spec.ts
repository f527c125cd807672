import { expect, test } from '@playwright/test';
import { demoClient, demoCoach, signIn } from './people.ts';
import { wordsIn } from './words.ts';

const t = wordsIn('en');

test.beforeEach(({ page }) => signIn(page, t, demoCoach));

test('the day says who needs the coach and why', async ({ page }) => {
  const queue = page.getByRole('region', { name: t('workspace.day.queue') });
  await expect(queue.getByText('Left knee felt sharp on the last two squat sets.')).toBeVisible();
  await expect(queue.getByRole('button', { name: 'Tom Becker' }).first()).toBeVisible();
  const live = page.getByRole('region', { name: t('workspace.day.live.title') });
  await expect(live.getByRole('link', { name: 'Elif Demir' })).toBeVisible();

  await queue.getByRole('button', { name: 'Grace Njeri' }).first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('link', { name: t('workspace.client.openPage') }).click();
  await expect(page.getByRole('heading', { name: 'Grace Njeri', level: 1 })).toBeVisible();
});

test('the roster shows everyone, and a client opens with all they did', async ({ page }) => {
  const pages = page.getByRole('navigation', { name: t('workspace.shell.pages') });
  await pages.getByRole('link', { name: t('workspace.shell.places.clients') }).click();
  const names = ['Tom Becker', 'Yusuf Karim', 'Elif Demir', 'Grace Njeri', 'Lukas Brandt'];
  for (const name of [demoClient.name, ...names]) {
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await page.getByRole('searchbox', { name: t('workspace.roster.search') }).fill('amina');
  await expect(page.getByRole('link', { name: 'Tom Becker' })).toBeHidden();

  await page.getByRole('link', { name: demoClient.name }).click();
  await expect(page.getByRole('heading', { name: demoClient.name, level: 1 })).toBeVisible();
  for (const part of ['strength', 'volume', 'sessions', 'records'] as const) {
    await expect(
      page.getByRole('heading', { name: t(`workspace.client.${part}.title`), exact: true }),
    ).toBeVisible();
  }
});
