import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { test } from './devices.ts';
import { onAReadyProgram } from './on-a-ready-program.ts';
import { signIn } from './people.ts';

async function onAProgram() {
  const { coach, api, person, clientId, assignment } = await onAReadyProgram();
  const newest = async () => {
    const params = { id: assignment.id };
    const { items } = await api.simplifications.listSimplifications({ params, query: {} });
    const [offer] = items;
    return {
      daysPerWeek: offer?.wish.daysPerWeek ?? null,
      isAccepted: (offer?.acceptedAt ?? null) !== null,
      isOver: (offer?.revertedAt ?? null) !== null,
    };
  };
  return { coach, clientId, name: person.name, newest };
}

test('a coach chooses among smaller plans, offers one, makes it so and takes it back', async ({
  desk,
}) => {
  const { page, t } = desk;
  const { coach, clientId, name, newest } = await onAProgram();
  await signIn(page, t, coach);
  await page.goto(`/coach/clients/${clientId}?tab=calendar`);
  await page.getByRole('button', { name: t('calendar.simplify.open') }).click();
  const dialog = page.getByRole('dialog');
  // Three sizes at least, and one's own.
  await expect(dialog.getByRole('radio')).not.toHaveCount(0);
  expect(await dialog.getByRole('radio').count()).toBeGreaterThan(3);
  const twoDays = t('smaller.atMost', { sizes: t('smaller.sizes.days', { count: 2 }) });
  await dialog.locator('label').filter({ hasText: twoDays }).first().click();
  await expect(dialog.getByText(t('calendar.simplify.leaves')).first()).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('smaller.offer', { name }) }).click();
  await expect(page.getByRole('button', { name: t('smaller.withdraw') })).toBeVisible();
  await expect.poll(newest).toEqual({ daysPerWeek: 2, isAccepted: false, isOver: false });

  await page.getByRole('button', { name: t('smaller.acceptNow') }).click();
  await page.getByRole('button', { name: t('calendar.simplify.revert') }).click();
  await expect(page.getByRole('button', { name: t('calendar.simplify.revert') })).toHaveCount(0);
  await expect.poll(newest).toEqual({ daysPerWeek: 2, isAccepted: true, isOver: true });
});
