import { expect } from '@playwright/test';
import { type Device, today } from './devices.ts';
import type { aPerson } from './people.ts';

type Person = ReturnType<typeof aPerson>;

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Follows the invitation to a new account. */
export async function join({ page, t }: Device, link: string, person: Person): Promise<void> {
  await page.goto(link);
  await page.getByRole('link', { name: t('auth.join.open') }).tap();
  await page.getByRole('textbox', { name: t('join.name') }).fill(person.name);
  await page.getByRole('textbox', { name: t('join.email') }).fill(person.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(person.password);
  await page.getByRole('button', { name: t('join.join'), exact: true }).tap();
}

/** Answers the first questions; trains on any day. */
export async function answerQuestions({ page, t }: Device): Promise<void> {
  const next = page.getByRole('button', { name: t('words.actions.continue') });
  const heading = (name: string) => page.getByRole('heading', { name });
  await expect(heading(t('join.onboarding.goals.title'))).toBeVisible();
  await page.getByRole('checkbox', { name: t('join.onboarding.goals.choices.strength') }).tap();
  await next.tap();
  await page.getByRole('radio', { name: t('join.onboarding.age.choices.1-to-3-years') }).tap();
  await next.tap();
  await expect(heading(t('join.onboarding.days.title'))).toBeVisible();
  for (const day of weekdays) {
    await page.getByRole('checkbox', { name: t(`words.days.long.${day}`) }).check();
  }
  await next.tap();
  await page.getByRole('checkbox', { name: t('words.equipment.barbell'), exact: true }).tap();
  await next.tap();
  await page
    .getByRole('textbox', { name: t('join.onboarding.injuries.label') })
    .fill('Right wrist, 2019');
  await next.tap();
  await expect(heading(t('join.onboarding.units.title'))).toBeVisible();
  await page.getByRole('button', { name: t('join.onboarding.finish') }).tap();
}

/** Opens the day after today, which on a Sunday lies in the next week. */
export async function openTomorrow({ page, t }: Device): Promise<void> {
  const isSunday = new Date(today()).getUTCDay() === 0;
  if (isSunday) await page.getByRole('button', { name: t('today.nextWeek') }).tap();
  await page.getByRole('button', { name: t('today.marks.due') }).tap();
}

/** Ticks sets as they were planned. */
export async function logSets({ page, t }: Device, exercise: string, numbers: number[]) {
  for (const number of numbers) {
    await page.getByRole('button', { name: t('logger.logSet', { number, exercise }) }).tap();
    await expect(
      page.getByRole('button', { name: t('logger.reopenSet', { number, exercise }) }),
    ).toBeVisible();
  }
}

/** Ends the session with a word to the coach. */
export async function finish({ page, t }: Device, comment: string): Promise<void> {
  await page.getByRole('button', { name: t('logger.finish') }).tap();
  await page.getByRole('textbox', { name: t('logger.summary.comment') }).fill(comment);
  await page.getByRole('button', { name: t('logger.summary.save') }).tap();
}

/** The line that says whether what was logged has been sent. */
export function syncLine({ page }: Device, words: string) {
  return page.getByRole('link', { name: words });
}

/** Waits until the app is kept on the phone: from then on it opens without a network. */
export async function isInstalled({ page }: Device): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
