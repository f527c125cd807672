import { expect, test } from '@playwright/test';
import { aCoach, registered, signIn } from './people.ts';
import { wordsIn } from './words.ts';

const t = wordsIn('en');

test('a coach signs in, finds their practice, and signs out', async ({ page }) => {
  const coach = aCoach();
  await registered(coach);
  await signIn(page, t, coach);
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();

  await page
    .getByRole('button', { name: t('workspace.shell.personOf', { name: coach.name }) })
    .click();
  await page.getByRole('menuitem', { name: t('words.actions.signOut') }).click();
  await expect(page.getByRole('heading', { name: t('auth.signIn.title') })).toBeVisible();
  await page.goto('/coach/clients');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fcoach%2Fclients$/);
});

test('a wrong password is said in one sentence, and the email stays typed', async ({ page }) => {
  const coach = aCoach();
  await registered(coach);
  await page.goto('/sign-in');
  const email = page.getByRole('textbox', { name: t('auth.fields.email') });
  await email.fill(coach.email);
  await page.getByRole('textbox', { name: t('auth.fields.password') }).fill('not-that-one-at-all');
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click();
  await expect(page.getByText(t('errors.wrong-credentials'))).toBeVisible();
  await expect(email).toHaveValue(coach.email);
});

test('what is typed before the page has come alive is kept, and never ends in the address', async ({
  page,
}) => {
  const coach = aCoach();
  await registered(coach);
  const arrived = Promise.withResolvers<void>();
  await page.route('**/_next/static/chunks/**', async (route) => {
    if (route.request().resourceType() === 'script') await arrived.promise;
    await route.continue();
  });
  await page.goto('/sign-in', { waitUntil: 'commit' });
  const email = page.getByRole('textbox', { name: t('auth.fields.email') });
  await email.fill(coach.email);
  const password = page.getByRole('textbox', { name: t('auth.fields.password') });
  await password.fill(coach.password);
  await password.press('Enter');
  const submit = page.getByRole('button', { name: t('auth.signIn.submit'), exact: true });
  await expect(submit).toBeDisabled();
  await expect(page).toHaveURL(/\/sign-in$/);
  arrived.resolve();
  await submit.click();
  await expect(page).toHaveURL(/\/coach$/);
});

test('a page asked for before signing in is the one that opens after', async ({ page }) => {
  const coach = aCoach();
  await registered(coach);
  await page.goto('/coach/clients');
  await page.getByRole('textbox', { name: t('auth.fields.email') }).fill(coach.email);
  await page.getByRole('textbox', { name: t('auth.fields.password') }).fill(coach.password);
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('workspace.roster.title') })).toBeVisible();
});

test('a coach reads in Arabic and in the dark, and it stays so', async ({ page }) => {
  const coach = aCoach();
  const arabic = wordsIn('ar');
  await registered(coach);
  await signIn(page, t, coach);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('dir', 'ltr');

  const menu = page.getByRole('button', {
    name: t('workspace.shell.personOf', { name: coach.name }),
  });
  await menu.click();
  await page.getByRole('menuitem', { name: t('words.themes.dark') }).click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await menu.click();
  await page.getByRole('menuitem', { name: 'العربية' }).click();
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(arabic('workspace.day.first.title'))).toBeVisible();

  await page.reload();
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('data-theme', 'dark');
});
