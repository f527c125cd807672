import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { goTo, signInToCoachApp } from './coach-on-the-phone.ts';
import { type Device, test, today } from './devices.ts';
import { onAReadyProgram } from './on-a-ready-program.ts';
import { signIn } from './people.ts';

const inDays = (days: number) =>
  new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);

/** A client on a program since today, another program to give them, and their days as the server has them. */
async function withAnotherToGive() {
  const practice = await onAReadyProgram();
  const { api, clientId, assignment } = practice;
  const templates = await api.programTemplates.listProgramTemplates({ query: {} });
  const key = templates.items[1]?.key ?? '';
  const { id } = await api.programTemplates.startFromTemplate({ params: { key }, body: {} });
  const { title } = await api.programs.publishProgram({ params: { id } });
  const datesOf = async (isFormer: boolean) => {
    const query = { clientId, from: today(), to: inDays(120) };
    const { items } = await api.assignments.listPlannedDays({ query });
    const days = items.filter((day) => (day.assignmentId === assignment.id) === isFormer);
    return days.map(({ date }) => date).toSorted();
  };
  /** Whether the new program has days, and the former one none from its first day on. */
  const isEndedBefore = async () => {
    const [former, [first]] = [await datesOf(true), await datesOf(false)];
    return first !== undefined && former.every((date) => date < first);
  };
  const question = { count: 1, programs: assignment.programTitle };
  return { ...practice, title, question, datesOf, isEndedBefore };
}

test('a coach who gives another program is asked what becomes of the former one, and ends it the day before', async ({
  desk,
}) => {
  const { coach, clientId, title, question, datesOf, isEndedBefore } = await withAnotherToGive();
  const { page, t } = desk;
  await signIn(page, t, coach);
  await page.goto(`/coach/clients/${clientId}?assign=1`);
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('combobox', { name: t('workspace.client.assignment.program') })
    .fill(title);
  await page.getByRole('option', { name: title }).click();
  await dialog.getByLabel(t('workspace.client.assignment.startsOn')).fill(inDays(9));
  const asked = dialog.getByRole('radiogroup', { name: t('plans.former.label', question) });
  await expect(asked).toBeVisible();
  await expectAccessible(page);
  const submit = dialog.getByRole('button', { name: t('workspace.client.assignment.submit') });
  await submit.click();
  await expect(asked.getByText(t('plans.former.missing'))).toBeVisible();
  expect(await datesOf(false)).toEqual([]);

  await asked.getByText(t('plans.former.endOn', { date: '' }).trim()).click();
  await submit.click();
  await expect.poll(isEndedBefore, { timeout: 20_000 }).toBe(true);
  await expect(dialog).toBeHidden();
});

/** Chooses the program for the client in the coach app: what becomes of the former one is the question then. */
async function isAsked(phone: Device, given: Awaited<ReturnType<typeof withAnotherToGive>>) {
  const { page, t } = phone;
  const { coach, person, title, question } = given;
  await signInToCoachApp(phone, coach);
  await goTo(phone, 'clients');
  await page.getByRole('button', { name: person.name }).tap();
  await page.getByRole('button', { name: t('workspace.client.assign') }).tap();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: title, exact: true }).tap();
  const asked = sheet.getByRole('radiogroup', { name: t('plans.former.label', question) });
  return { sheet, asked };
}

test('the coach app asks the same, needs a connection for it, and lets the former program go on', async ({
  phone,
}) => {
  const given = await withAnotherToGive();
  const { datesOf } = given;
  const { page, t } = phone;
  const before = await datesOf(true);
  const { sheet, asked } = await isAsked(phone, given);
  await expect(asked).toBeVisible();
  const submit = sheet.getByRole('button', { name: t('workspace.client.assignment.submit') });
  await submit.tap();
  await expect(sheet.getByText(t('plans.former.missing'))).toBeVisible();
  await expectAccessible(page);
  expect(await datesOf(false)).toEqual([]);

  await page.context().setOffline(true);
  await expect(sheet.getByText(t('coachPlan.needsNetwork'))).toBeVisible();
  await expect(submit).toBeDisabled();
  await page.context().setOffline(false);
  await expect(submit).toBeEnabled();
  await asked.getByRole('radio', { name: t('plans.former.keep') }).tap();
  await submit.tap();
  await expect.poll(async () => (await datesOf(false)).length, { timeout: 20_000 }).not.toBe(0);
  await expect(sheet).toBeHidden();
  expect(await datesOf(true)).toEqual(before);
});

test('the coach app ends the former program the day before, if the coach says so', async ({
  phone,
}) => {
  const given = await withAnotherToGive();
  const { sheet, asked } = await isAsked(phone, given);
  const { t } = phone;
  await asked.getByRole('radio').last().tap();
  await sheet.getByRole('button', { name: t('workspace.client.assignment.submit') }).tap();
  await expect.poll(given.isEndedBefore, { timeout: 20_000 }).toBe(true);
});
