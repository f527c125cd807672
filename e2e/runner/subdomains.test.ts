import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { api } from '@coachme/contracts/api';
import { createClient } from '@coachme/contracts/kit/client';
import { expect, type Page, test } from '@playwright/test';
import { freePort } from '../../scripts/ports.ts';
import { type StartedCoachMe, startedCoachMe } from '../../scripts/started.ts';
import { expectAccessible } from '../stories/accessibility.ts';
import { wordsIn } from '../stories/words.ts';

// A first start in a checkout builds what the later ones find built.
test.setTimeout(300_000);

const t = wordsIn('en');
let home: string;
let coachme: StartedCoachMe;

test.beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'coachme-names-'));
  const port = await freePort();
  // Browsers take every name under localhost for this machine.
  const env = { PORT: String(port), COACHME_PUBLIC_URL: `http://*.localhost:${port}` };
  coachme = await startedCoachMe({ dataFolder: path.join(home, 'data'), words: ['--empty'], env });
});

test.afterAll(async () => {
  await coachme.stop();
  rmSync(home, { recursive: true, force: true });
});

const calls = (accessToken?: string) =>
  createClient(api, {
    baseUrl: coachme.url,
    headers: () => ({
      'x-client': 'mobile',
      ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }),
    }),
  });

type Person = { readonly name: string; readonly email: string; readonly password: string };

const aPerson = (name: string): Person => ({
  name,
  email: `${randomUUID()}@example.test`,
  password: 'a-long-enough-one',
});

/** An organization with a look, and its address. */
async function anOrganization(organizationName: string, chalk: string) {
  const owner = aPerson('Asha Mwangi');
  const { accessToken } = await calls().auth.register({ body: { ...owner, organizationName } });
  const as = calls(accessToken);
  const look = { chalk, chalkDark: null, logoFileId: null, faviconFileId: null };
  const { slug } = await as.branding.changeBranding({ body: { displayName: null, ...look } });
  return { as, owner, slug: String(slug) };
}

const at = (slug: string, address = '/') => `http://${slug}.localhost:${coachme.port}${address}`;

async function signInAtDoor(page: Page, { email, password }: Person): Promise<void> {
  await page.getByRole('link', { name: t('door.signIn') }).click();
  await page.getByRole('textbox', { name: t('auth.fields.email') }).fill(email);
  await page.getByRole('textbox', { name: t('auth.fields.password') }).fill(password);
  await page.getByRole('button', { name: t('auth.signIn.submit'), exact: true }).click();
}

test('at its own name an organization is met and worked in, another has its own, and who belongs to neither gets nothing', async ({
  browser,
}) => {
  const north = await anOrganization('Northside Strength', '#0b3d2e');
  const lake = await anOrganization('Lakeside Gym', '#7a1f5c');
  const coach = aPerson('Zawadi Njeri');
  for (const { as } of [north, lake]) {
    const { token } = await as.invitations.invite({ body: { role: 'coach' } });
    await calls().invitations.acceptInvitation({ body: { token, ...coach } });
  }

  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(at(north.slug));
  await expect(page.getByRole('heading', { name: 'Northside Strength' })).toBeVisible();
  const accents = () =>
    page.evaluate(() => [...document.querySelectorAll('style')].map((one) => one.textContent));
  expect((await accents()).join(' ')).toContain('#0b3d2e');
  await expectAccessible(page);
  await signInAtDoor(page, coach);
  await expect(page).toHaveURL(at(north.slug, '/coach'));
  const here = (name: string) =>
    page.getByRole('button', { name: t('workspace.shell.organization', { name }) });
  await expect(here('Northside Strength').first()).toBeVisible();

  // A session belongs to one name: the other organization is met at its own door.
  await expect(async () => {
    await here('Northside Strength').first().click();
    await page.getByRole('menuitem', { name: /Lakeside Gym/ }).click({ timeout: 2000 });
  }).toPass();
  await expect(page).toHaveURL(new RegExp(`^${at(lake.slug, '')}`));
  await expect(page.getByRole('heading', { name: 'Lakeside Gym' })).toBeVisible();
  await signInAtDoor(page, coach);
  await expect(here('Lakeside Gym').first()).toBeVisible();
  // And the first session goes on at its name.
  await page.goto(at(north.slug, '/coach'));
  await expect(here('Northside Strength').first()).toBeVisible();

  const stranger = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await stranger.goto(at(lake.slug));
  await signInAtDoor(stranger, north.owner);
  await expect(stranger.getByText(t('errors.not-found'))).toBeVisible();
  await stranger.goto(at(lake.slug, '/coach/clients'));
  await expect(stranger).toHaveURL(/\/sign-in/);

  const foreign = await calls().auth.login({
    body: { email: north.owner.email, password: north.owner.password },
  });
  const asForeign = await stranger.evaluate(async (token) => {
    const answer = await fetch('/api/v1/clients', {
      headers: { authorization: `Bearer ${token}` },
    });
    return answer.status;
  }, foreign.accessToken);
  expect(asForeign).toBe(404);
});
