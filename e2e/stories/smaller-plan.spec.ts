import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { test, today } from './devices.ts';
import { aCoach, aPerson, registered } from './people.ts';

test('a client looks at a smaller plan, keeps theirs, then accepts another and takes it back', async ({
  phone,
}) => {
  const { page, t } = phone;
  const api = await registered(aCoach());
  const { token } = await api.invitations.invite({ body: { role: 'client' } });
  const client = aPerson('Neema Said');
  await api.invitations.acceptInvitation({ body: { token, ...client } });
  const templates = await api.programTemplates.listProgramTemplates({ query: {} });
  const key = templates.items[0]?.key ?? '';
  const program = await api.programTemplates.startFromTemplate({ params: { key }, body: {} });
  await api.programs.publishProgram({ params: { id: program.id } });
  const clientId = (await api.clients.listClients({ query: {} })).items[0]?.id ?? '';
  const assigned = await api.programs.assignProgram({
    params: { id: program.id },
    body: { clientId, startsOn: today() },
  });
  const params = { id: assigned.id };
  const wish = { daysPerWeek: 1, exercisesPerDay: null, setsPerExercise: 1 };
  await api.simplifications.proposeSimplification({ params, body: { wish } });

  await page.goto('/app/');
  await page.getByRole('textbox', { name: t('join.email') }).fill(client.email);
  await page.getByRole('textbox', { name: t('join.password') }).fill(client.password);
  await page.getByRole('button', { name: t('join.signIn.submit'), exact: true }).tap();
  await page.getByRole('button', { name: t('appAccess.plan.look') }).tap();
  await expect(page.getByText(t('appAccess.plan.leaves')).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('appAccess.plan.decline') }).tap();
  await expect(page.getByRole('button', { name: t('appAccess.plan.decline') })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText(t('appAccess.plan.offer'))).toHaveCount(0);

  await api.simplifications.proposeSimplification({ params, body: { wish } });
  await page.goto('/app/');
  await page.getByRole('button', { name: t('appAccess.plan.look') }).tap();
  await page.getByRole('button', { name: t('appAccess.plan.accept') }).tap();
  await expect(page.getByRole('button', { name: t('appAccess.plan.revert') })).toBeVisible();
  const [stands] = (await api.simplifications.listSimplifications({ params, query: {} })).items;
  expect(stands?.acceptedAt).not.toBeNull();
  await page.getByRole('button', { name: t('appAccess.plan.revert') }).tap();
  await expect(page.getByRole('button', { name: t('appAccess.plan.revert') })).toHaveCount(0);
});
