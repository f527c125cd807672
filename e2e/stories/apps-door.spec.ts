import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { test } from './devices.ts';
import { aCoach, aPerson, registered } from './people.ts';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme}`, () => {
    test.use({ theme });

    test('a client comes by the door of their gym, and meets its name in the app', async ({
      phone,
    }) => {
      const { page, t } = phone;
      const api = await registered(aCoach());
      const { token } = await api.invitations.invite({ body: { role: 'client' } });
      const client = aPerson('Neema Said');
      await api.invitations.acceptInvitation({ body: { token, ...client } });
      const unchanged = { chalkDark: null, logoFileId: null, faviconFileId: null };
      const { slug } = await api.branding.changeBranding({
        body: { displayName: 'Rift Valley', chalk: '#0b3d2e', ...unchanged },
      });
      await page.goto(`/o/${slug}`);
      await page.getByRole('link', { name: t('door.app') }).tap();
      // The door says the name too.
      await expect(page.getByRole('textbox', { name: t('join.email') })).toBeVisible();
      await expect(page.getByText('Rift Valley')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('textbox', { name: t('join.email') }).fill(client.email);
      await page.getByRole('textbox', { name: t('join.password') }).fill(client.password);
      await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
      await page.getByRole('tab', { name: t('appShell.tabs.me') }).tap();
      await expect(page.getByText('Rift Valley')).toBeVisible();
      await expectAccessible(page);
    });
  });
}
