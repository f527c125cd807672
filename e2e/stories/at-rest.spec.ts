import { expect } from '@playwright/test';
import { signInToCoachApp } from './coach-on-the-phone.ts';
import { test } from './devices.ts';
import { aCoach, registered } from './people.ts';

const screens = [
  ...['me', 'clients', 'security', 'security/devices', 'security/password'],
  ...['security/second-factor', 'security/ways'],
];

test('every screen of the coach’s app asks the server what it needs, and then rests', async ({
  phone,
}) => {
  const { page, t } = phone;
  const coach = aCoach();
  await registered(coach);
  await signInToCoachApp(phone, coach);
  await expect(page.getByText(t('workspace.day.first.title'))).toBeVisible();
  for (const screen of screens) {
    await page.goto(`/coach-app/${screen}`);
    await page.waitForLoadState('networkidle', { timeout: 10_000 });
  }
});
