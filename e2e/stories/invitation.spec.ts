import { expect, test } from '@playwright/test';
import { aCoach, registered } from './people.ts';
import { wordsIn } from './words.ts';

const t = wordsIn('en');

test('an invitation that was taken back is answered like one that never was, with what to do', async ({
  page,
}) => {
  const coach = aCoach();
  const api = await registered(coach);
  const { id, token } = await api.invitations.invite({ body: { role: 'client' } });
  await page.goto(`/join/${token}`);
  const { name, organizationName } = coach;
  const title = t('auth.join.title', { coach: name, organization: organizationName });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();

  await api.invitations.revokeInvitation({ params: { id } });
  await page.reload();
  await expect(page.getByRole('heading', { name: t('auth.join.unknown.title') })).toBeVisible();
  await page.goto(`/app/join/${token}`);
  await expect(page.getByText(t('join.ended.unknown'))).toBeVisible();
});

test('a link that was cut off says what to do too', async ({ page }) => {
  await page.goto('/join/not-a-token-we-ever-made');
  await expect(page.getByRole('heading', { name: t('auth.join.unknown.title') })).toBeVisible();
  await page.goto('/app/join/not-a-token-we-ever-made');
  await expect(page.getByText(t('join.ended.unknown'))).toBeVisible();
});
