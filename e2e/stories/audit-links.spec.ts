import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { type Device, test } from './devices.ts';
import { aCoach, aPerson, registered, signIn } from './people.ts';

/** The audit log, once what happened has been written into it, and on to the thing of this name. */
async function openFromAudit({ page }: Device, name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: true }).first();
  await expect(async () => {
    await page.goto('/organization/audit');
    await expect(link).toBeVisible({ timeout: 3000 });
  }).toPass();
  await link.click();
}

test('whoever reads the audit log opens the very person and the very team that it tells of', async ({
  desk,
}) => {
  const { page, t } = desk;
  const owner = aCoach();
  const api = await registered(owner);
  const { token } = await api.invitations.invite({ body: { role: 'coach' } });
  await api.invitations.acceptInvitation({ body: { token, ...aPerson('Baraka Kimani') } });
  const { items } = await api.organizations.listMembers({ query: { search: 'Baraka' } });
  const id = items[0]?.id ?? '';
  const body = { roles: ['coach' as const, 'editor' as const], customRoleIds: [] };
  await api.organizations.changeRoles({ params: { id }, body });
  await api.teams.formTeam({
    body: {
      ...{ id: randomUUID(), name: 'Early birds', sharesClients: true },
      ...{ headMemberId: null, memberIds: [id] },
    },
  });
  await signIn(page, t, owner);

  await openFromAudit(desk, 'Baraka Kimani');
  const sheet = page.getByRole('dialog', { name: 'Baraka Kimani' });
  await expect(
    sheet.getByRole('checkbox', { name: new RegExp(`^${t('words.roles.editor')}`) }),
  ).toBeChecked();
  await sheet.getByRole('button', { name: t('words.actions.close') }).click();
  await expect(sheet).toBeHidden();
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(rows).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('link', { name: t('organization.people.everybody') }).click();
  await expect(rows).toHaveCount(2);

  await openFromAudit(desk, 'Early birds');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('textbox', { name: t('organization.teams.sheet.name'), exact: true }),
  ).toHaveValue('Early birds');
});
