import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { isInstalled } from './client-on-the-phone.ts';
import { goTo, signInToCoachApp, writeExercise } from './coach-on-the-phone.ts';
import { test } from './devices.ts';
import { aCoach, demoClient, demoCoach, registered } from './people.ts';

test('a coach sees the day on the phone and opens a client, also without a network', async ({
  phone,
}) => {
  const { page, t } = phone;
  await signInToCoachApp(phone, demoCoach);
  await expect(page.getByRole('heading', { name: t('workspace.day.live.title') })).toBeVisible();
  await page
    .getByRole('button', { name: t('workspace.day.act.missed-workouts') })
    .first()
    .tap();
  await expect(page.getByRole('heading', { name: t('workspace.client.week') })).toBeVisible();
  const name = await page.getByRole('heading', { level: 1 }).last().textContent();

  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: name ?? '' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: t('workspace.client.profile.title') }),
  ).toBeVisible();
});

test('somebody new begins their practice in the coach app, and stands on their day', async ({
  phone,
}) => {
  const { page, t } = phone;
  const coach = aCoach();
  await page.goto('/coach-app/');
  await page.getByRole('button', { name: t('coachApp.register.title') }).tap();
  const field = (name: string) => page.getByRole('textbox', { name });
  await field(t('join.name')).fill(coach.name);
  await field(t('join.email')).fill(coach.email);
  await field(t('join.password')).fill(coach.password);
  const submit = page.getByRole('button', { name: t('coachApp.register.submit') });
  await submit.tap();
  await expect(page.getByText(t('join.problems.organizationName'))).toBeVisible();
  await expect(field(t('coachApp.register.organization'))).toBeFocused();
  await field(t('coachApp.register.organization')).fill(coach.organizationName);
  await expectAccessible(page);
  await submit.tap();
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();

  // It is the account of everywhere: the same coach stands here after a new sign-in.
  await page.context().clearCookies();
  await page.evaluate(() => localStorage.clear());
  await signInToCoachApp(phone, coach);
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();
});

test('a program is begun offline, written in shorthand, and is on the server when the network is back', async ({
  phone,
}) => {
  const { page, t } = phone;
  const coach = aCoach();
  const api = await registered(coach);
  await signInToCoachApp(phone, coach);
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();
  await goTo(phone, 'build');
  await expect(page.getByText(t('builder.programs.empty.title'))).toBeVisible();
  // The library and every file of the app are fetched whole at the first visit.
  await page.waitForLoadState('networkidle');
  await isInstalled(phone);

  await page.context().setOffline(true);
  await page.getByRole('button', { name: t('builder.programs.new') }).tap();
  await page
    .getByRole('textbox', { name: t('builder.programs.form.name') })
    .fill('Written on a plane');
  await page.getByRole('button', { name: t('builder.programs.form.submit') }).tap();
  await expect(page.getByRole('heading', { name: 'Written on a plane' })).toBeVisible();
  await writeExercise(phone, 'Barbell Squat', '4x8-10 @RPE8 rest 2m');
  await expect(page.getByText(t('builder.saving.offline'))).toBeVisible();
  expect((await api.programs.listPrograms({ query: {} })).items).toEqual([]);

  await page.context().setOffline(false);
  await expect(page.getByText(t('builder.saving.saved'), { exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('builder.builder.publish') }).tap();
  await expect(page.getByRole('button', { name: t('workspace.client.assign') })).toBeVisible();
  const [stored] = (await api.programs.listPrograms({ query: {} })).items;
  expect(stored).toMatchObject({ title: 'Written on a plane', status: 'published', dayCount: 1 });
});

test('a draft that meets a newer version shows both, and the coach says which one stays', async ({
  phone,
}) => {
  const { page, t } = phone;
  const coach = aCoach();
  const api = await registered(coach);
  const made = await api.programs.createProgram({
    body: { title: 'Shared', description: '', weeks: [] },
  });
  await signInToCoachApp(phone, coach);
  await goTo(phone, 'build');
  await page.getByRole('button', { name: 'Shared' }).tap();
  await expect(page.getByRole('heading', { name: 'Shared' })).toBeVisible();
  await isInstalled(phone);

  await page.context().setOffline(true);
  await page
    .getByRole('button', { name: t('builder.builder.addWeek') })
    .first()
    .tap();
  await expect(
    page.getByRole('tab', { name: t('builder.builder.week', { number: 1 }) }),
  ).toBeVisible();
  await api.programs.changeProgram({
    params: { id: made.id },
    body: { title: 'Shared, from the desk', description: '', weeks: [] },
  });
  await page.context().setOffline(false);

  await expect(page.getByText(t('builder.stale.title'))).toBeVisible();
  await expect(page.getByText(/Shared, from the desk/)).toBeVisible();
  await page.getByRole('button', { name: t('builder.stale.keepMine') }).tap();
  await expect(page.getByText(t('builder.saving.saved'), { exact: true })).toBeVisible();
  const stored = await api.programs.getProgram({ params: { id: made.id } });
  expect(stored).toMatchObject({ title: 'Shared', weekCount: 1 });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme}`, () => {
    test.use({ theme });

    test('nobody is kept out of the coach app', async ({ phone }) => {
      const { page, t } = phone;
      await signInToCoachApp(phone, demoCoach);
      await expect(
        page.getByRole('heading', { name: t('workspace.day.live.title') }),
      ).toBeVisible();
      await expectAccessible(page);
      await goTo(phone, 'clients');
      await page.getByRole('button', { name: demoClient.name }).tap();
      await expect(page.getByRole('heading', { name: t('workspace.client.week') })).toBeVisible();
      await expectAccessible(page);
      await page
        .getByRole('button', { name: t('words.actions.back') })
        .last()
        .tap();
      await goTo(phone, 'build');
      await page.getByRole('button', { name: t('builder.programs.statuses.draft') }).tap();
      await expect(page.getByRole('tablist', { name: t('builder.builder.grid') })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
