import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { type Device, test } from './devices.ts';
import { type Account, demoClient, demoCoach, signedIn, signIn } from './people.ts';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme}`, () => {
    test.use({ theme });

    test('nobody is kept out of the public pages', async ({ desk: { page } }) => {
      for (const address of ['/en', '/ar', '/sign-in', '/register']) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
      }
    });

    test('nobody is kept out of the workspace', async ({ desk }) => {
      const { page, t } = desk;
      await signIn(page, t, demoCoach);
      await expect(page.getByRole('region', { name: t('workspace.day.queue') })).toBeVisible();
      await expectAccessible(page);

      await page.goto('/coach/clients');
      const name = page.getByRole('link', { name: demoClient.name });
      await expect(name).toBeVisible();
      await expectAccessible(page);
      await name.click();
      await expect(page.getByRole('heading', { name: demoClient.name, level: 1 })).toBeVisible();
      await expectAccessible(page);

      await openBuilder(desk);
      await expectAccessible(page);
    });

    test('nobody is kept out of the training app', async ({ phone }) => {
      const { page, t } = phone;
      await page.goto('/app/sign-in');
      await expect(page.getByRole('heading', { name: t('join.signIn.title') })).toBeVisible();
      await expectAccessible(page);

      await signInToApp(phone, demoClient);
      const start = page.getByRole('button', { name: t('today.start') });
      await expect(start).toBeVisible();
      await expectAccessible(page);

      // Others look at this client too: what is begun here stays on this phone.
      await page.context().setOffline(true);
      await start.tap();
      await expect(page.getByRole('button', { name: t('logger.finish') })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

async function openBuilder({ page, t }: Device): Promise<void> {
  const { programs } = await signedIn(demoCoach);
  const { items } = await programs.listPrograms({ query: { status: 'draft' } });
  await page.goto(`/coach/programs/${items[0]?.id}`);
  await expect(page.getByRole('region', { name: t('builder.builder.grid') })).toBeVisible();
}

async function signInToApp({ page, t }: Device, { email, password }: Account): Promise<void> {
  await page.getByRole('textbox', { name: t('join.email') }).fill(email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
}
