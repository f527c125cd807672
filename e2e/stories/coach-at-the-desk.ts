import { expect } from '@playwright/test';
import { type Device, today } from './devices.ts';
import type { Coach } from './people.ts';

/** A training day as the coach writes it: one exercise, and its sets as on paper. */
export type WrittenDay = { readonly exercise: string; readonly sets: string };

/** Opens a practice. */
export async function register({ page, t }: Device, coach: Coach): Promise<void> {
  await page.goto('/register');
  const field = (name: string) => page.getByRole('textbox', { name });
  await field(t('auth.fields.name')).fill(coach.name);
  await field(t('auth.fields.organizationName')).fill(coach.organizationName);
  await field(t('auth.fields.email')).fill(coach.email);
  await field(t('auth.fields.password')).fill(coach.password);
  await page.getByRole('button', { name: t('auth.register.submit') }).click();
  await expect(page).toHaveURL(/\/coach$/);
}

/** Writes a week of two days without touching the mouse, and publishes it. */
export async function writeProgram(
  { page, t }: Device,
  title: string,
  days: readonly WrittenDay[],
) {
  await page.goto('/coach/programs');
  await page
    .getByRole('button', { name: t('builder.programs.new') })
    .first()
    .press('Enter');
  await page.getByRole('textbox', { name: t('builder.programs.form.name') }).fill(title);
  const count = page.getByRole('textbox', { name: t('builder.programs.form.days') });
  await count.fill(String(days.length));
  await count.press('Tab');
  await page.getByRole('button', { name: t('builder.programs.form.submit') }).press('Enter');
  for (const [index, day] of days.entries()) await writeDay({ page, t }, index + 1, day);
  await expect(page.getByText(t('builder.saving.saved'))).toBeVisible();
  await page.getByRole('button', { name: t('builder.builder.publish') }).press('Enter');
  await expect(page.getByText(t('builder.programs.statuses.published')).first()).toBeVisible();
}

async function writeDay(
  { page, t }: Pick<Device, 'page' | 't'>,
  number: number,
  { exercise, sets }: WrittenDay,
) {
  const name = t('words.training.day', { number });
  const day = page.getByRole('region', { name });
  await day.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('/');
  await day.getByRole('combobox', { name: t('builder.builder.addExercise') }).fill(exercise);
  await page.keyboard.press('Enter');
  const field = day.getByRole('textbox', { name: t('builder.sets.label', { exercise }) });
  await field.fill(sets);
  await field.press('Enter');
  await page.keyboard.press('Escape');
  await expect(day.getByRole('button', { name: exercise, exact: true })).toBeFocused();
}

/** Makes an invitation link and copies it, as it would be pasted into a message. */
export async function invite({ page, t }: Device): Promise<string> {
  await page.getByRole('button', { name: t('workspace.shell.invite') }).click();
  const dialog = page.getByRole('dialog', { name: t('workspace.invite.title') });
  await dialog.getByRole('button', { name: t('workspace.invite.submit') }).click();
  await dialog.getByRole('button', { name: t('workspace.invite.copy') }).click();
  await expect(dialog.getByText(t('workspace.invite.copied'))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole('button', { name: t('words.actions.close') }).click();
  return link;
}

/** Gives a client the program from today on. */
export async function assign({ page, t }: Device, gift: { client: string; program: string }) {
  await page.goto('/coach/clients');
  await page.getByRole('link', { name: gift.client }).click();
  await page
    .getByRole('button', { name: t('workspace.client.assign') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  const words = 'workspace.client.assignment';
  await dialog.getByRole('combobox', { name: t(`${words}.program`) }).fill(gift.program);
  await page.getByRole('option', { name: gift.program }).click();
  await dialog.getByLabel(t(`${words}.startsOn`)).fill(today());
  await dialog.getByRole('button', { name: t(`${words}.submit`) }).click();
  await expect(page.getByText(t(`${words}.done`, { name: gift.client }))).toBeVisible();
}
