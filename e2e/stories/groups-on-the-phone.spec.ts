import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { goTo, signInToCoachApp } from './coach-on-the-phone.ts';
import { test, today } from './devices.ts';
import { aCoach, registered } from './people.ts';

const names = ['Asha', 'Ben', 'Cleo'];

/** Three in a group, one of them on a plan already, and a program to give. */
async function anEveningClass() {
  const coach = aCoach();
  const api = await registered(coach);
  const clients = await Promise.all(names.map((name) => api.clients.addClient({ body: { name } })));
  const clientIds = clients.map(({ id }) => id);
  await api.clientGroups.formGroup({ body: { name: 'Evening class', clientIds } });
  const templates = await api.programTemplates.listProgramTemplates({ query: {} });
  const key = templates.items[0]?.key ?? '';
  const { id } = await api.programTemplates.startFromTemplate({ params: { key }, body: {} });
  const { title } = await api.programs.publishProgram({ params: { id } });
  const body = { clientId: clientIds[0] ?? '', startsOn: today() };
  await api.programs.assignProgram({ params: { id }, body });
  return { coach, api, clientIds, title };
}

test('a group is looked at and given a program on the phone, and each answer is told', async ({
  phone,
}) => {
  const { page, t } = phone;
  const { coach, api, clientIds, title } = await anEveningClass();
  await signInToCoachApp(phone, coach);
  await goTo(phone, 'clients');
  await page.getByRole('button', { name: t('plans.groups.summary') }).tap();
  await page.getByRole('button', { name: 'Evening class' }).tap();
  await expect(page.getByText(t('coachPlan.groups.nothingNext')).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: t('plans.groups.page.give') }).tap();
  await page.getByRole('button', { name: t('plans.assign.program') }).tap();
  await page.getByRole('dialog').getByText(title).tap();
  // Who is on a plan is seen before anything is given, and left out in one press.
  await page.getByRole('button', { name: t('plans.assign.leaveBusy', { count: 1 }) }).tap();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('plans.assign.submit', { count: 2 }) }).tap();
  const done = t('plans.giving.done', { program: title, given: 2, all: 2 });
  await expect(page.getByText(done)).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);
  for (const clientId of clientIds) {
    const { items } = await api.programs.listAssignments({ query: { clientId } });
    expect(items).toHaveLength(1);
  }
  await page
    .getByRole('button', { name: t('words.actions.back') })
    .last()
    .tap();
  await expect(page.getByText(t('plans.groups.page.haveIt', { given: 2, all: 2 }))).toBeVisible();
});
