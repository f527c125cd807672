import { expect } from '@playwright/test';
import type { Device } from './devices.ts';
import { type Account, aCoach, type Coach, registered } from './people.ts';

/** Signs in to the coach's app. */
export async function signInToCoachApp({ page, t }: Device, account: Account): Promise<void> {
  await page.goto('/coach-app/');
  await page.getByRole('textbox', { name: t('join.email') }).fill(account.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(account.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
}

/** A coach with a new practice, at work in the coach's app. */
export async function aCoachInTheirApp(phone: Device): Promise<Coach> {
  const coach = aCoach();
  await registered(coach);
  await signInToCoachApp(phone, coach);
  await expect(phone.page.getByText(phone.t('workspace.day.first.title'))).toBeVisible();
  return coach;
}

/** Goes to one of the places along the bottom edge. */
export async function goTo({ page, t }: Device, place: 'day' | 'clients' | 'build' | 'me') {
  await page.getByRole('tab', { name: t(`coachApp.tabs.${place}`) }).tap();
}

/** Adds an exercise to the day that is open, with its sets in shorthand. */
export async function writeExercise({ page, t }: Device, name: string, sets: string) {
  await page.getByRole('button', { name: t('builder.builder.addExercise') }).tap();
  await page.getByRole('searchbox', { name: t('builder.library.search') }).fill(name);
  await page.getByRole('button', { name }).first().tap();
  await page.getByRole('textbox', { name: t('builder.sets.label', { exercise: name }) }).fill(sets);
  await page.getByRole('button', { name: t('words.actions.done') }).tap();
  await expect(page.getByText(name)).toBeVisible();
}
