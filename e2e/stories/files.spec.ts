import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { type Device, test } from './devices.ts';
import { aCoach, registered, signIn } from './people.ts';

/** So many that reading takes the server seconds, and writing longer. */
const rows = 36_000;
const setsASession = 12;

/** An export as Hevy writes it: a session a day, its sets in two exercises. */
function aLongHistory(): string {
  const lines = [
    'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe',
  ];
  for (let row = 0; row < rows; row += 1) {
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(row / setsASession)));
    const date = day.toLocaleDateString('en', {
      ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    });
    const [month, number, year] = date.replace(',', '').split(' ');
    const when = `${number} ${month} ${year}`;
    const exercise = row % setsASession < 6 ? 'Bench Press (Barbell)' : 'Bent Over Row (Barbell)';
    lines.push(
      `"Push","${when}, 07:00","${when}, 08:10","","${exercise}",,"",${row % 6},"normal",${40 + (row % 50)},8,,,`,
    );
  }
  return lines.join('\n');
}

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
  const sessions = rows / setsASession;
  await page.getByRole('button', { name: t('imports.commit.action', { count: sessions }) }).click();
  await expect(
    page.getByRole('progressbar', { name: t('imports.states.committing') }),
  ).toBeVisible();

  await page.goto('/coach/files');
  const row = page.getByRole('listitem').filter({ hasText: 'hevy.csv' });
  await expect(row.getByText(t('files.states.writing'), { exact: true })).toBeVisible();
  await expect(row.getByRole('progressbar')).toBeVisible();
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
