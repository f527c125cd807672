import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { type Device, test } from './devices.ts';
import { aLongHistory, sessionsOfLongHistory } from './long-history.ts';
import { type Api, aPerson, registered } from './people.ts';

const hevy = `"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
"Push","3 Mar 2025, 18:02","3 Mar 2025, 19:01","","Bench Press (Barbell)","","","0","normal","80","8","","","8"
"Push","3 Mar 2025, 18:02","3 Mar 2025, 19:01","","Bench Press (Barbell)","","","1","normal","80","7","","","9"
"Push","3 Mar 2025, 18:02","3 Mar 2025, 19:01","","Zercher Yoke Walk","","","0","normal","60","5","","",""
"Pull","5 Mar 2025, 18:00","5 Mar 2025, 18:50","","Deadlift (Barbell)","","","0","normal","140","5","","","8"
"Pull","5 Mar 2025, 18:00","5 Mar 2025, 18:50","","Deadlift (Barbell)","","","1","normal","heavy","5","","",""
`;

async function chooseFile({ page, t }: Device, content = hevy): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t('imports.choose') }).tap();
  const file = { name: 'hevy.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
  await (await chooser).setFiles(file);
  await page.getByRole('button', { name: t('imports.read') }).tap();
}

/** Somebody who trains by themselves, where they bring a history. */
async function atImports({ page, t }: Device): Promise<Api> {
  const person = aPerson('Neema Said');
  const api = await registered({ ...person, organizationName: person.name }, 'en', 'personal');
  await page.goto('/app/imports');
  await page.getByRole('textbox', { name: t('join.email') }).fill(person.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(person.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  return api;
}

test('somebody brings their history from a file, finds nothing new the second time, and takes it back', async ({
  phone,
}) => {
  const { page, t } = phone;
  const api = await atImports(phone);
  await expect(page.getByText(t('imports.past.none'))).toBeVisible();
  await expectAccessible(page);
  await chooseFile(phone);
  await expect(page.getByText(t('imports.exercises.title'))).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(t('imports.problems.line', { line: '6' }))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('imports.commit.action', { count: 2 }) }).tap();
  const done = page.getByText(t('imports.done.title', { count: 2 }));
  await expect(done).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  await page.getByRole('button', { name: t('appAccess.imports.seeHistory') }).tap();
  await expect(page.getByRole('button', { name: /Push/ })).toBeVisible({ timeout: 20_000 });

  await page.goto('/app/imports');
  await chooseFile(phone);
  await expect(page.getByRole('button', { name: t('imports.done.undo') })).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('button', { name: t('imports.done.undo') }).tap();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('imports.done.undo') })
    .tap();
  await expect(page.getByText(t('imports.undone.text'))).toBeVisible({ timeout: 20_000 });
  expect((await api.execution.listWorkouts({ query: {} })).items).toEqual([]);
});

test('somebody leaves while their file is read, hears when it is done, and cancels it while it is written', async ({
  phone,
}) => {
  test.slow();
  const { page, t } = phone;
  const api = await atImports(phone);
  await chooseFile(phone, aLongHistory());
  await expect(page.getByRole('button', { name: t('words.actions.cancel') })).toBeVisible();
  await page.getByRole('button', { name: t('words.actions.back') }).tap();
  const told = t('files.ended.waiting', { name: '\u2068hevy.csv\u2069' });
  await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: t('files.see.waiting') }).tap();
  const bring = t('imports.commit.action', { count: sessionsOfLongHistory });
  await page.getByRole('button', { name: bring }).tap();
  await page.getByRole('button', { name: t('words.actions.cancel') }).tap();
  await expect(page.getByText(t('imports.cancelled.text'))).toBeVisible({ timeout: 60_000 });
  expect((await api.execution.listWorkouts({ query: {} })).items).toEqual([]);
});
