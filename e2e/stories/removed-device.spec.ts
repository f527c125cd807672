import { expect, type Page } from '@playwright/test';
import { aCoachInTheirApp, goTo, signInToCoachApp, writeExercise } from './coach-on-the-phone.ts';
import { test } from './devices.ts';
import { signedIn } from './people.ts';

/** Whether a text lies anywhere in what the browser keeps for the apps: its files and its small store. */
function isKept(page: Page, text: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const files: string[] = [JSON.stringify(localStorage)];
    const folders = [await navigator.storage.getDirectory()];
    for (const folder of folders) {
      for await (const handle of folder.values()) {
        if (handle instanceof FileSystemDirectoryHandle) folders.push(handle);
        else if (handle instanceof FileSystemFileHandle) {
          files.push(await (await handle.getFile()).text());
        }
      }
    }
    return files.some((file) => file.includes(wanted));
  }, text);
}

test('a phone signed out from another device empties itself when it is back in reach, with what it had not sent', async ({
  phone,
}) => {
  const { page, t } = phone;
  const coach = await aCoachInTheirApp(phone);
  await goTo(phone, 'build');
  await expect(page.getByText(t('builder.programs.empty.title'))).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => navigator.serviceWorker.ready);

  await page.context().setOffline(true);
  await page.getByRole('button', { name: t('builder.programs.new') }).tap();
  await page.getByRole('textbox', { name: t('builder.programs.form.name') }).fill('Never sent');
  await page.getByRole('button', { name: t('builder.programs.form.submit') }).tap();
  await writeExercise(phone, 'Barbell Squat', '4x8-10 @RPE8 rest 2m');
  await expect(page.getByText(t('builder.saving.offline'))).toBeVisible();
  expect(await isKept(page, 'Never sent')).toBe(true);
  expect(await isKept(page, coach.email)).toBe(true);

  const elsewhere = await signedIn(coach);
  const { items } = await elsewhere.sessions.listSessions({ query: {} });
  const sessionId = items.find(({ surface }) => surface === 'coach-app')?.id ?? '';
  await elsewhere.sessions.endSession({ params: { sessionId } });

  await page.context().setOffline(false);
  await expect(page.getByText(t('appAccount.removed'))).toBeVisible({ timeout: 30_000 });
  await expect(
    page.getByRole('button', { name: t('join.signIn.submit'), exact: true }),
  ).toBeVisible();
  expect(await isKept(page, 'Never sent')).toBe(false);
  expect(await isKept(page, coach.email)).toBe(false);
  expect((await elsewhere.programs.listPrograms({ query: {} })).items).toEqual([]);

  await page.reload();
  await signInToCoachApp(phone, coach);
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();
});
