import { expect, type Locator } from '@playwright/test';
import type { Device } from './devices.ts';
import { drag } from './thumb.ts';

// What a thumb does in a session, named as a person would.

/** One set of the session, as a row. */
export function setRow({ page, t }: Device, exercise: string, number: number): Locator {
  return page.getByRole('group', { name: t('logger.setName', { number, exercise }) });
}

/** The one sheet that is open. */
export const sheetOf = ({ page }: Device) => page.getByRole('dialog');

/** Opens everything that can be done with an exercise. */
export async function openExercise(phone: Device, exercise: string): Promise<Locator> {
  const { page, t } = phone;
  await page.getByRole('button', { name: t('logger.exerciseOptions', { exercise }) }).tap();
  return sheetOf(phone);
}

/** Opens what can be done with the whole session. */
export async function openSession(phone: Device): Promise<Locator> {
  const { page, t } = phone;
  await page.getByRole('button', { name: t('logger.sessionOptions') }).tap();
  return sheetOf(phone);
}

/** Drags an exercise to the top of the session. */
export async function dragToTop(phone: Device, exercise: string): Promise<void> {
  const { t } = phone;
  const menu = await openSession(phone);
  await menu.getByRole('button', { name: t('training.reorder.title') }).tap();
  const sheet = sheetOf(phone);
  const up = sheet.getByRole('button', { name: t('training.reorder.up', { exercise }) });
  const grip = up.locator('xpath=..').locator('[aria-hidden="true"]').first();
  await drag(grip, -300);
  await expect(up).toBeDisabled();
  await sheet.getByRole('button', { name: t('words.actions.done') }).tap();
}

/** Trains the first of the exercises that may stand in for another; answers what it is called. */
export async function swap(phone: Device, exercise: string): Promise<string> {
  const { t } = phone;
  const menu = await openExercise(phone, exercise);
  await menu.getByRole('button', { name: t('logger.menu.swap') }).tap();
  const sheet = sheetOf(phone);
  await expect(sheet.getByText(t('library.sheet.offered'))).toBeVisible();
  const offer = sheet.locator('[role=button]').filter({ hasText: /\S/ }).first();
  const called = (await offer.getByText(/\S/).first().textContent()) ?? '';
  await offer.tap();
  await expect(
    phone.page.getByText(t('logger.swappedFor', { exercise }), { exact: true }),
  ).toBeVisible();
  return called;
}

/** Leaves an exercise out and says why. */
export async function skipFor(phone: Device, exercise: string, reason: 'equipment' | 'pain') {
  const { page, t } = phone;
  const menu = await openExercise(phone, exercise);
  await menu.getByRole('button', { name: t('logger.menu.skip') }).tap();
  await sheetOf(phone)
    .getByRole('button', { name: t(`logger.reasons.${reason}`) })
    .tap();
  const words = t('logger.skipped', { reason: t(`logger.reasons.${reason}`) });
  await expect(page.getByText(words)).toBeVisible();
}

/** Adds an exercise by searching for it. */
export async function add(phone: Device, exercise: string): Promise<void> {
  const { page, t } = phone;
  await page.getByRole('button', { name: t('logger.addExercise') }).tap();
  const sheet = sheetOf(phone);
  await sheet.getByRole('textbox', { name: t('logger.picker.search') }).fill(exercise);
  await sheet.getByRole('button', { name: exercise }).first().tap();
  await expect(page.getByRole('heading', { name: exercise })).toBeVisible();
}

/** Says how hard a set was. */
export async function rate(phone: Device, row: Locator, rpe: number): Promise<void> {
  const { page, t } = phone;
  await row.getByRole('button', { name: t('logger.fields.rpe') }).tap();
  await page.getByRole('radio', { name: new RegExp(`^${rpe}\\. `) }).tap();
  await page.getByRole('button', { name: t('logger.closeEdit') }).tap();
}

/** Opens everything that a set has no room for in its row. */
export async function openSet(phone: Device, row: Locator, number: number): Promise<Locator> {
  const { t } = phone;
  const kind = t('words.setKinds.working');
  await row.getByRole('button', { name: t('logger.setOptions', { kind, number }) }).tap();
  return sheetOf(phone);
}

/** Writes a note on one set. */
export async function noteSet(phone: Device, row: Locator, note: string): Promise<void> {
  const sheet = await openSet(phone, row, 1);
  await sheet.getByRole('textbox', { name: phone.t('training.set.note') }).fill(note);
  await closeSheet(phone);
}

/** Puts the sheet away. */
export async function closeSheet(phone: Device): Promise<void> {
  await sheetOf(phone)
    .getByRole('button', { name: phone.t('words.actions.close') })
    .tap();
  await expect(sheetOf(phone)).toHaveCount(0);
}

/** Types the figures of a set on our own keys. */
export async function typeFigures(
  { page, t }: Device,
  row: Locator,
  figures: Partial<Record<'load' | 'reps', string>>,
): Promise<void> {
  for (const field of ['load', 'reps'] as const) {
    const keys = figures[field];
    if (keys === undefined) continue;
    await row.getByRole('textbox', { name: t(`logger.fields.${field}`) }).tap();
    for (const key of keys) await page.getByRole('button', { name: key, exact: true }).tap();
  }
}
