import { randomUUID } from 'node:crypto';
import { api } from '@coachme/contracts/api';
import type { Register } from '@coachme/contracts/identity.contract';
import { type Client, createClient } from '@coachme/contracts/kit/client';
import { expect, type Page } from '@playwright/test';
import { timeZone } from './devices.ts';
import { baseUrl } from './place.ts';
import type { Words } from './words.ts';

export type Account = { readonly email: string; readonly password: string };
export type Coach = Account & { readonly name: string; readonly organizationName: string };
export type Api = Client<typeof api>;

/** The coach whose practice the demo fills; stories only look at it. */
export const demoCoach: Account = {
  email: 'coach@demo.coachme.test',
  password: 'train-hard-demo',
};

/** A client of the demo with a running program. */
export const demoClient: Account & { readonly name: string } = {
  name: 'Amina Wanjiru',
  email: 'client@demo.coachme.test',
  password: 'train-hard-demo',
};

/** Somebody nobody else's story knows. */
export function aPerson(name: string) {
  return { name, email: `${randomUUID()}@example.test`, password: 'a-long-enough-one' };
}

/** A coach with a practice of their own. */
export function aCoach(): Coach {
  return { ...aPerson('Asha Mwangi'), organizationName: 'Rift Valley Strength' };
}

/** Makes the account and its practice, and answers the API as that coach sees it. */
export async function registered(
  coach: Coach,
  locale: Register['locale'] = 'en',
  kind?: Register['kind'],
): Promise<Api> {
  const place = { locale, timeZone, ...(kind ? { kind } : {}) };
  const body = { ...coach, ...place };
  return apiOf((await apiOf().auth.register({ body })).accessToken);
}

/** The API as a person sees it. */
export async function signedIn({ email, password }: Account): Promise<Api> {
  return apiOf((await apiOf().auth.login({ body: { email, password } })).accessToken);
}

function apiOf(accessToken?: string): Api {
  const known = accessToken === undefined ? [] : [['authorization', `Bearer ${accessToken}`]];
  return createClient(api, {
    baseUrl: baseUrl(),
    headers: () => Object.fromEntries([['x-client', 'mobile'], ...known]),
  });
}

/** Signs in through the page a coach uses. */
export async function signIn(page: Page, t: Words, { email, password }: Account): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: t('auth.fields.email') }).fill(email);
  await page.getByRole('textbox', { name: t('auth.fields.password') }).fill(password);
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click();
  await expect(page).toHaveURL(/\/coach$/);
}
