import { expect, type Locator, type Page } from '@playwright/test';
import { test, today } from './devices.ts';
import { type Api, aCoach, registered, signIn } from './people.ts';
import { aTypist, type Typist } from './typist.ts';

const dayMs = 86_400_000;
const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
/** The Monday after this one. */
const monday = addDays(today(), 8 - (new Date(today()).getUTCDay() || 7));
const names = ['Asha', 'Ben', 'Cleo'];

/** A practice with three clients in a group and a published program of three days a week for two weeks. */
async function aPractice() {
  const coach = aCoach();
  const api = await registered(coach);
  const clients = await Promise.all(names.map((name) => api.clients.addClient({ body: { name } })));
  const clientIds = clients.map(({ id }) => id);
  const group = await api.clientGroups.formGroup({ body: { name: 'Evening', clientIds } });
  const { items } = await api.exercises.searchExercises({ query: { q: 'barbell squat' } });
  const { id: exerciseId = '', name: exercise = '' } = items[0] ?? {};
  const body = {
    title: 'Base strength',
    description: '',
    weeks: [aWeek(exerciseId), aWeek(exerciseId)],
  };
  const { id } = await api.programs.createProgram({ body });
  const program = await api.programs.publishProgram({ params: { id } });
  return { coach, api, clientIds, group, program, exercise };
}

function aWeek(exerciseId: string) {
  return {
    id: crypto.randomUUID(),
    name: '',
    days: ['Legs', 'Push', 'Pull'].map((name) => aDay(name, exerciseId)),
  };
}

function aDay(name: string, exerciseId: string) {
  const set = {
    ...{ id: crypto.randomUUID(), kind: 'working' as const, repsMin: 5, repsMax: 5, loadKg: 60 },
    ...{ percentOneRepMax: null, rpe: null, rir: null, tempo: null },
    ...{ restSeconds: null, durationSeconds: null, distanceMeters: null },
  };
  const prescription = {
    id: crypto.randomUUID(),
    exerciseId,
    notes: '',
    progression: null,
    sets: [set],
  };
  const group = {
    id: crypto.randomUUID(),
    kind: 'single' as const,
    prescriptions: [{ ...prescription, exerciseName: '' }],
  };
  return { id: crypto.randomUUID(), name, weekday: null, notes: '', groups: [group] };
}

/** A client on the program from next Monday on, and their dates as the API has them. */
async function onTheProgram() {
  const practice = await aPractice();
  const { api, clientIds, program } = practice;
  const [clientId = ''] = clientIds;
  const params = { id: program.id };
  await api.programs.assignProgram({ params, body: { clientId, startsOn: monday } });
  const calendar = `/coach/clients/${clientId}?tab=calendar&from=${monday}`;
  return { ...practice, clientId, calendar, dates: () => datesOf(api, clientId) };
}

async function datesOf(api: Api, clientId: string): Promise<number[]> {
  const query = { clientId, from: addDays(monday, -60), to: addDays(monday, 90) };
  const { items } = await api.assignments.listPlannedDays({ query });
  const start = Date.parse(monday);
  return items.map(({ date }) => (Date.parse(date) - start) / dayMs);
}

const cell = (page: Page, days: number) => page.locator(`[data-date="${addDays(monday, days)}"]`);
const card = (page: Page, days: number) => cell(page, days).locator('ul').getByRole('button');

/** Walks to a place by Tab, each one a press. */
async function tabTo(typist: Typist, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  // A list that opens with the focus hides the rest of the page from readers as long as it is open.
  const isThere = async () =>
    (await target.count()) > 0 &&
    (await target.evaluate((element) => element === document.activeElement));
  while (!(await isThere())) await typist.press('Tab');
}

test('a group is given a program by keyboard alone, and everybody has it', async ({
  desk,
}, info) => {
  const { coach, api, clientIds, group } = await aPractice();
  const { page, t } = desk;
  await signIn(page, t, coach);
  await page.goto(`/coach/clients/groups/${group.id}`);
  const typist = aTypist(page);
  await page.getByRole('link', { name: t('plans.groups.page.add') }).focus();
  await tabTo(typist, page.getByRole('link', { name: t('plans.groups.page.give') }));
  await typist.press('Enter');
  await tabTo(typist, page.getByRole('combobox', { name: t('plans.assign.program') }));
  await typist.type('Base');
  await expect(page.getByRole('option')).toHaveCount(1);
  await typist.press('ArrowDown', 'Enter');
  const send = page.getByRole('button', { name: t('plans.assign.submit', { count: 3 }) });
  await expect(send).toBeEnabled();
  await tabTo(typist, send);
  await typist.press('Enter');
  const done = { program: 'Base strength', given: 3, all: 3 };
  await expect(page.getByText(t('plans.giving.done', done))).toBeVisible({ timeout: 30_000 });
  for (const clientId of clientIds) expect(await datesOf(api, clientId)).toHaveLength(6);
  info.annotations.push({ type: 'strokes', description: String(typist.strokes()) });
  expect(typist.strokes()).toBeLessThan(45);
});

test('a week is moved by keyboard with all that follows', async ({ desk }, info) => {
  const { coach, calendar, dates } = await onTheProgram();
  const { page, t } = desk;
  await signIn(page, t, coach);
  await page.goto(calendar);
  expect(await dates()).toEqual([0, 2, 4, 7, 9, 11]);
  const typist = aTypist(page);
  const week = cell(page, 0).getByRole('button').first();
  await expect(week).toBeVisible();
  await week.focus();
  await typist.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(typist, page.getByRole('radio', { name: t('plans.week.copy') }));
  await typist.press('ArrowDown', 'ArrowDown');
  await tabTo(typist, page.getByRole('button', { name: t('plans.week.doMove'), exact: true }));
  await typist.press('Enter');
  await expect.poll(dates).toEqual([7, 9, 11, 14, 16, 18]);
  info.annotations.push({ type: 'strokes', description: String(typist.strokes()) });
  expect(typist.strokes()).toBeLessThan(20);
});

test('a card is moved by Alt and the arrows, and dragged by the mouse', async ({ desk }) => {
  const { coach, calendar, dates } = await onTheProgram();
  const { page, t } = desk;
  await signIn(page, t, coach);
  await page.goto(calendar);
  await card(page, 0).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(dates).toEqual([1, 2, 4, 7, 9, 11]);
  await card(page, 2).dragTo(cell(page, 1));
  await expect.poll(dates).toEqual([1, 1, 4, 7, 9, 11]);
  await expect(card(page, 1)).toHaveCount(2);
});

test('a finger that rests on a card carries it to another date', async ({ phone }) => {
  const { coach, calendar, dates } = await onTheProgram();
  const { page, t } = phone;
  await signIn(page, t, coach);
  await page.goto(calendar);
  await card(page, 2).scrollIntoViewIfNeeded();
  const finger = await page.context().newCDPSession(page);
  const touch = (type: string, point?: { x: number; y: number }) =>
    // The protocol's names of the kinds are its own.
    finger.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: point ? [point] : [],
    });
  await touch('touchStart', await middle(card(page, 2)));
  // Empty dates show themselves once the card is taken along.
  await expect(cell(page, 3)).toBeVisible();
  await touch('touchMove', await middle(cell(page, 3)));
  await touch('touchEnd');
  await expect.poll(dates).toEqual([0, 3, 4, 7, 9, 11]);
  await expect(page.getByRole('dialog')).toBeHidden();
});

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is nowhere.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('one client’s day is changed in shorthand, says so, and goes back to the program', async ({
  desk,
}) => {
  const { coach, calendar, exercise } = await onTheProgram();
  const { page, t } = desk;
  await signIn(page, t, coach);
  await page.goto(calendar);
  await card(page, 0).click();
  await page.getByRole('link', { name: t('plans.day.change') }).click();
  await page.getByLabel(t('plans.day.sets', { exercise })).fill('4x8-10 70kg');
  await expect(page.getByText(t('plans.day.differs'))).toBeVisible();
  await page.getByRole('button', { name: t('plans.day.save', { name: 'Asha' }) }).click();
  await expect(card(page, 0)).toContainText(t('calendar.ownCopy'));
  await card(page, 0).click();
  await page.getByRole('link', { name: t('plans.day.change') }).click();
  await page.getByRole('button', { name: t('plans.day.follow') }).click();
  await expect(card(page, 0)).not.toContainText(t('calendar.ownCopy'));
});
