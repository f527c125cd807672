import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from './words.ts';

/** Somebody at a page. */
export type Visitor = { readonly page: Page; readonly t: Words };

/** One page: where it is for whom, what one comes for, and what is there once it was done. */
export type Visit = {
  readonly address: () => Promise<string>;
  /** What is reached by Tab and pressed by Enter. */
  readonly action: (visitor: Visitor) => Locator;
  readonly outcome: (visitor: Visitor) => Promise<void>;
};

type Name = (t: Words) => string;

export const at = (address: string) => async () => address;

export const button = (name: Name) => (visitor: Visitor) =>
  visitor.page.getByRole('button', { name: name(visitor.t) }).first();

export const link = (name: Name) => (visitor: Visitor) =>
  visitor.page
    .getByRole('main')
    .getByRole('link', { name: name(visitor.t) })
    .first();

/** The last link of the page itself, which leads on. */
export const wayOn = ({ page }: Visitor) => page.getByRole('main').getByRole('link').last();

/** A dialog opens and Escape brings back to where one was. */
export async function opensDialog({ page }: Visitor): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible();
  // What a dialog holds comes when it is opened: before that nobody hears the key.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
}

export const goesTo = (address: RegExp) => (visitor: Visitor) =>
  expect(visitor.page).toHaveURL(address);

/** What is missing is said beside its field, which has the focus. */
export const asksFor = (name: Name) => async (visitor: Visitor) => {
  const field = visitor.page.getByLabel(name(visitor.t), { exact: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
};

/** A list opens, arrows walk along it and Enter takes one, which the address then says. */
export const choosesByArrows = (address: RegExp) => async (visitor: Visitor) => {
  const { page } = visitor;
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page).toHaveURL(address);
};
