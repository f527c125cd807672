import { aCoachInTheirApp } from './coach-on-the-phone.ts';
import { test } from './devices.ts';

const screens = [
  ...['me', 'clients', 'security', 'security/devices', 'security/password'],
  ...['security/second-factor', 'security/ways'],
];

test('every screen of the coach’s app asks the server what it needs, and then rests', async ({
  phone,
}) => {
  const { page } = phone;
  await aCoachInTheirApp(phone);
  for (const screen of screens) {
    await page.goto(`/coach-app/${screen}`);
    await page.waitForLoadState('networkidle', { timeout: 10_000 });
  }
});
