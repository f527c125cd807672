import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { type Device, test } from './devices.ts';
import { aLongHistory, sessionsOfLongHistory } from './long-history.ts';
import { aCoach, registered, signIn } from './people.ts';

const goTo = ({ page, t }: Device, place: 'day' | 'clients') =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: t(`workspace.shell.places.${place}`), exact: true })
    .click();

const toast = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('a coach goes on working while a file is read, hears when it is done, and cancels it while it is written', async ({
  desk,
}) => {
  test.slow();
  const coach = aCoach();
  const api = await registered(coach);
  const { page, t } = desk;
  const client = await api.clients.addClient({ body: { name: 'Neema Said' } });
  await signIn(page, t, coach);
  await page.goto(`/coach/clients/${client.id}/imports`);
  const file = { name: 'hevy.csv', mimeType: 'text/csv', buffer: Buffer.from(aLongHistory()) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('button', { name: t('imports.read') }).click();
  await expect(page.getByRole('button', { name: t('words.actions.cancel') })).toBeVisible();
  await goTo(desk, 'day');
  await expect(page).toHaveURL(/\/coach$/);

  const read = toast(page, t('files.ended.waiting', { name: '\u2068hevy.csv\u2069' }));
  await expect(read).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await page.getByRole('link', { name: t('files.see.waiting') }).click();
  await page
    .getByRole('button', { name: t('imports.commit.action', { count: sessionsOfLongHistory }) })
    .click();
  await expect(
    page.getByRole('progressbar', { name: t('imports.states.committing') }),
  ).toBeVisible();

  await page.goto('/coach/files');
  const list = page.getByRole('list', { name: t('files.list') });
  const row = list.getByRole('listitem').filter({ hasText: 'hevy.csv' });
  await expect(row.getByText(t('files.states.writing'), { exact: true })).toBeVisible();
  await expect(row.getByRole('progressbar', { name: 'hevy.csv' })).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('button', { name: t('files.cancelOf', { name: 'hevy.csv' }) }).click();
  await expect(row.getByText(t('files.states.cancelled'), { exact: true })).toBeVisible({
    timeout: 60_000,
  });
  await row.getByRole('link', { name: 'hevy.csv' }).click();
  await expect(page.getByText(t('imports.cancelled.text'))).toBeVisible();
  const history = await api.imports.exportWorkouts({ query: { clientId: client.id } });
  expect(history.trim().split('\n')).toHaveLength(1);
});
