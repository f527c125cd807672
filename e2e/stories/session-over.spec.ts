import { expect, type Page } from '@playwright/test';
import { aCoachInTheirApp } from './coach-on-the-phone.ts';
import { test } from './devices.ts';
import { demoCoach, signIn } from './people.ts';

/** More than any screen needs to find out that nobody is signed in. */
const most = 40;

/** From now on nobody is known to the server, which has not even a word to say about it; answers how often it was asked. */
async function knowNobody(page: Page): Promise<() => number> {
  let asked = 0;
  await page.context().clearCookies({ name: /./ });
  await page.route('**/api/v1/**', (route) => {
    asked += 1;
    return route.fulfill({ status: 401, body: '' });
  });
  return () => asked;
}

test('a coach whom the server no longer knows is asked to sign in, after few questions', async ({
  desk: { page, t },
}) => {
  await signIn(page, t, demoCoach);
  await page.goto('/organization/people');
  await page.waitForLoadState('networkidle');
  const asked = await knowNobody(page);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByRole('searchbox').first().fill('Amina');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await expect(page.getByRole('button', { name: t('auth.signIn.submit') })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked()).toBeGreaterThan(0);
  expect(asked()).toBeLessThan(most);
});

test('every screen of the coach’s app rests when the server no longer knows its coach', async ({
  phone,
}) => {
  const { page, t } = phone;
  await aCoachInTheirApp(phone);
  const asked = await knowNobody(page);
  for (const screen of ['', 'clients', 'security', 'security/devices', 'security/ways']) {
    const before = asked();
    await page.goto(`/coach-app/${screen}`);
    await page.waitForLoadState('networkidle', { timeout: 10_000 });
    expect(asked() - before, screen).toBeLessThan(most);
  }
  await expect(page.getByText(t('errors.unauthenticated')).first()).toBeVisible();
});
