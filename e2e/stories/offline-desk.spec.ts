import type { Program } from '@coachme/contracts/programs.words';
import { expect, type Page } from '@playwright/test';
import { type Device, test } from './devices.ts';
import { type Api, aCoach, type Coach, registered, signedIn, signIn } from './people.ts';

test('a program is written on without a connection, through a reload, and saved when it is back', async ({
  desk,
}) => {
  const { page, t } = desk;
  const { api, program } = await aProgramAtHand(desk, aCoach());
  await page.context().setOffline(true);
  await renamed(desk, 'Strength base, longer');
  await expect(page.getByText(t('offline.note'))).toBeVisible();
  await addExercise(desk, 'barbell bench', 'Barbell Bench Press');

  await page.reload();
  await expect(page).toHaveURL(/\/coach\/programs\/kept\?program=/);
  await expect(title(desk)).toHaveValue('Strength base, longer');
  await expect(page.locator('[data-kind="exercise"]')).toHaveCount(1);
  await expect(page.getByText(t('builder.saving.offline'))).toBeVisible();
  expect((await api.programs.getProgram({ params: { id: program.id } })).title).toBe(program.title);

  await page.context().setOffline(false);
  await expect(page.getByText(t('builder.saving.saved'), { exact: true })).toBeVisible();
  await expect(page.getByText(t('offline.note'))).toBeHidden();
  const stored = await api.programs.getProgram({ params: { id: program.id } });
  expect(stored.title).toBe('Strength base, longer');
  expect(stored.weeks[0]?.days[0]?.groups).toHaveLength(1);
  await page.goto(`/coach/programs/${program.id}`);
  await expect(title(desk)).toHaveValue('Strength base, longer');
});

test('what somebody else saved meanwhile stands beside what was written offline, and the coach chooses', async ({
  desk,
}) => {
  const { page, t } = desk;
  const { api, program } = await aProgramAtHand(desk, aCoach());
  await page.context().setOffline(true);
  await renamed(desk, 'Mine, from the train');
  await expect(page.getByText(t('builder.saving.offline'))).toBeVisible();
  await page.reload();
  await expect(title(desk)).toHaveValue('Mine, from the train');

  const { id, description, weeks } = program;
  const body = { title: 'Theirs', description, weeks };
  await api.programs.changeProgram({ params: { id }, body });
  await page.context().setOffline(false);
  const dialog = page.getByRole('alertdialog', { name: t('builder.stale.title') });
  await expect(dialog.getByText('Theirs', { exact: true }).first()).toBeVisible();
  await expect(dialog.getByText('Mine, from the train').first()).toBeVisible();
  expect((await api.programs.getProgram({ params: { id } })).title).toBe('Theirs');
  await dialog.getByRole('button', { name: t('builder.stale.keepMine') }).click();
  await expect
    .poll(async () => (await api.programs.getProgram({ params: { id } })).title)
    .toBe('Mine, from the train');
});

test('a program is begun without a connection, and is there once it is back, also from another page', async ({
  desk,
}) => {
  const { page, t } = desk;
  const { api, program } = await aProgramAtHand(desk, aCoach());
  await page.context().setOffline(true);
  await page.goto('/coach/programs');
  await expect(page.getByText(t('offline.kept.offline'))).toBeVisible();
  await expect(page.getByRole('button', { name: program.title })).toBeVisible();
  await page.getByRole('button', { name: t('builder.programs.new') }).click();
  await page.getByRole('textbox', { name: t('builder.programs.form.name') }).fill('On a plane');
  await page.getByRole('button', { name: t('builder.programs.form.submit') }).click();
  await expect(title(desk)).toHaveValue('On a plane');
  await addExercise(desk, 'squat', 'Barbell Squat');
  await page.goto('/coach/programs');
  await expect(page.getByText(t('offline.kept.waiting'))).toBeVisible();

  await page.context().setOffline(false);
  const onThePlane = async () =>
    (await api.programs.listPrograms({ query: { q: 'On a plane' } })).items;
  await expect.poll(onThePlane).toHaveLength(1);
  await page.goto('/coach/programs');
  await expect(page.getByRole('link', { name: 'On a plane' })).toBeVisible();
  const items = await onThePlane();
  const stored = await api.programs.getProgram({ params: { id: items[0]?.id ?? '' } });
  expect(stored.weeks[0]?.days[0]?.groups).toHaveLength(1);
});

test('what was written is still there after signing in again, and signing out names what it would lose', async ({
  desk,
}) => {
  const { page, t } = desk;
  const coach = aCoach();
  const { api, program } = await aProgramAtHand(desk, coach);
  await page.context().setOffline(true);
  await renamed(desk, 'Before the session ended');
  await expect(page.getByText(t('builder.saving.offline'))).toBeVisible();
  await page.context().clearCookies();
  await page.context().setOffline(false);
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole('textbox', { name: t('auth.fields.email') }).fill(coach.email);
  await page.getByRole('textbox', { name: t('auth.fields.password') }).fill(coach.password);
  await page.getByRole('button', { name: t('auth.signIn.submit') }).click();
  await expect(title(desk)).toHaveValue('Before the session ended');
  const { id } = program;
  await expect
    .poll(async () => (await api.programs.getProgram({ params: { id } })).title)
    .toBe('Before the session ended');

  await title(desk).fill('');
  await expect(page.getByText(t('builder.saving.titleMissing'))).toBeVisible();
  await page
    .getByRole('button', { name: t('workspace.shell.personOf', { name: coach.name }) })
    .click();
  await page.getByRole('menuitem', { name: t('words.actions.signOut') }).click();
  const dialog = page.getByRole('alertdialog', { name: t('offline.leave.title') });
  await dialog.getByRole('button', { name: t('offline.leave.action') }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await keptOf(page)).toEqual({ things: 0, pages: false });
});

test('what was written offline on a program that was archived meanwhile goes on as a new one', async ({
  desk,
}) => {
  const { page, t } = desk;
  const { api, program } = await aProgramAtHand(desk, aCoach());
  await page.context().setOffline(true);
  await renamed(desk, 'Written on the train');
  await addExercise(desk, 'squat', 'Barbell Squat');
  await expect(page.getByText(t('builder.saving.offline'))).toBeVisible();
  await api.programs.archiveProgram({ params: { id: program.id } });

  await page.context().setOffline(false);
  const title = t('offline.gone.archived', { title: 'Written on the train' });
  const dialog = page.getByRole('alertdialog', { name: title });
  await dialog.getByRole('button', { name: t('offline.gone.keep') }).click();
  await expect(page).not.toHaveURL(new RegExp(program.id));
  await expect(page.getByRole('textbox', { name: t('builder.builder.titleLabel') })).toHaveValue(
    'Written on the train',
  );
  await expect(page.locator('[data-kind="exercise"]')).toHaveCount(1);
  const { items } = await api.programs.listPrograms({ query: { q: 'Written on the train' } });
  expect(items).toHaveLength(1);
  expect((await api.programs.getProgram({ params: { id: program.id } })).title).toBe(program.title);
});

test('a draft of an archived program says so in the list, and can be let go', async ({ desk }) => {
  const { page, t } = desk;
  const { api, program } = await aProgramAtHand(desk, aCoach());
  await page.context().setOffline(true);
  await renamed(desk, 'Nowhere to go');
  await expect(page.getByText(t('builder.saving.offline'))).toBeVisible();
  await page.goto('/coach/programs');
  await expect(page.getByText(t('offline.kept.waiting'))).toBeVisible();
  await api.programs.archiveProgram({ params: { id: program.id } });

  await page.context().setOffline(false);
  await expect(page.getByText(t('offline.sent.gone', { title: 'Nowhere to go' }))).toBeVisible();
  await page.goto('/coach/programs/kept');
  await expect(page.getByText(t('offline.kept.archived'))).toBeVisible();
  await page.getByRole('button', { name: 'Nowhere to go' }).click();
  const title = t('offline.gone.archived', { title: 'Nowhere to go' });
  const dialog = page.getByRole('alertdialog', { name: title });
  await dialog.getByRole('button', { name: t('offline.gone.letGo') }).click();
  await expect(page).toHaveURL(/\/coach\/programs$/);
  await page.goto('/coach/programs/kept');
  await expect(page.getByText('Nowhere to go')).toHaveCount(0);
});

/** Signed in with a program open, and all of it kept for later. */
async function aProgramAtHand({ page, t }: Device, coach: Coach) {
  const api = await registered(coach);
  const program = await written(api);
  await signIn(page, t, coach);
  await page.goto(`/coach/programs/${program.id}`);
  const isReady = () =>
    page.evaluate(async () => {
      const keys = Object.keys(localStorage);
      const worker = await navigator.serviceWorker.getRegistration('/coach/');
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      return (
        keys.includes('coachme-desk-kept-at') &&
        databases.includes('coachme-desk') &&
        worker?.active?.state === 'activated'
      );
    });
  await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
  // The program itself, and the library.
  await expect.poll(async () => (await keptOf(page)).things, { timeout: 30_000 }).toBe(2);
  return { api, program };
}

function written(api: Api): Promise<Program> {
  const day = { id: crypto.randomUUID(), name: 'Day 1', weekday: null, notes: '', groups: [] };
  const weeks = [{ id: crypto.randomUUID(), name: '', days: [day] }];
  return api.programs.createProgram({ body: { title: 'Strength base', description: '', weeks } });
}

const title = ({ page, t }: Device) =>
  page.getByRole('textbox', { name: t('builder.builder.titleLabel') });

async function renamed(desk: Device, name: string): Promise<void> {
  await title(desk).fill(name);
}

async function addExercise({ page, t }: Device, typed: string, found: string): Promise<void> {
  await page.locator('[data-kind="day"]').first().focus();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: t('builder.builder.addExercise') }).fill(typed);
  await page.getByRole('option', { name: found }).first().click();
  const sets = page.getByPlaceholder(t('builder.sets.placeholder'));
  await sets.fill('4x8');
  await sets.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-kind="exercise"]')).toHaveCount(1);
}

/** How much this browser keeps of anybody's work, and whether it would open without a connection. */
function keptOf(page: Page) {
  return page.evaluate(async () => {
    const things = await new Promise<number>((resolve) => {
      const opening = indexedDB.open('coachme-desk');
      opening.onsuccess = () => {
        const count = opening.result.transaction('kept').objectStore('kept').count();
        count.onsuccess = () => resolve(count.result);
      };
    });
    return { things, pages: await caches.has('coachme-desk') };
  });
}

test('a browser signed out from another device wipes what it kept', async ({ desk }) => {
  const { page, t } = desk;
  const coach = aCoach();
  await aProgramAtHand(desk, coach);
  await page.context().setOffline(true);
  await renamed(desk, 'Never sent');
  await expect(page.getByText(t('builder.saving.offline'))).toBeVisible();
  expect((await keptOf(page)).pages).toBe(true);
  const elsewhere = await signedIn(coach);
  const { items } = await elsewhere.sessions.listSessions({ query: {} });
  const here = items.find(({ surface }) => surface === 'web');
  await elsewhere.sessions.endSession({ params: { sessionId: here?.id ?? '' } });
  await page.context().setOffline(false);
  await expect(page).toHaveURL(/\/sign-in/);
  await expect.poll(() => keptOf(page)).toEqual({ things: 0, pages: false });
});
