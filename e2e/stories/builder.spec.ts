import type { Program } from '@coachme/contracts/programs.words';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Device, test } from './devices.ts';
import { type Api, aCoach, registered, signIn } from './people.ts';
import { aTypist, type Typist } from './typist.ts';

/** What a coach types for an upper and a lower day: two lifts, then two as a superset with the same sets. */
const upper = [
  { find: 'bench', sets: '4x6 60kg @7 r3m' },
  { find: 'bent row', sets: '4x8 50kg r2m' },
  { find: 'db shoulder', sets: '3x10 r90' },
  { find: 'lat pull', sets: '', isWithAbove: true },
];
const lower = [
  { find: 'squat', sets: '4x6 80kg @7 r3m' },
  { find: 'rdl', sets: '3x8 70kg r2m' },
  { find: 'leg ext', sets: '3x12 r60' },
  { find: 'leg curl', sets: '', isWithAbove: true },
];

/** Counted field by field in docs/training/keystrokes.md; more would be a step back. */
const mostStrokes = 190;

test('four weeks of upper and lower with supersets are written by keyboard alone', async ({
  desk,
}, info) => {
  test.slow();
  const api = await openPractice(desk);
  const { page } = desk;
  const typist = aTypist(page);
  await startByPalette(desk, typist, 'Upper lower');
  await writeDay(desk, typist, upper);
  await typist.press('Escape', 'ArrowRight');
  await writeDay(desk, typist, lower);
  // Both days again, then the whole week three times: heavier, heavier, and a deload.
  await typist.press('Escape', 'Shift+ArrowLeft', 'Control+d');
  await expect(days(page)).toHaveCount(4);
  await typist.press('Escape');
  await fillWeek(desk, typist, 0);
  await fillWeek(desk, typist, 0);
  await fillWeek(desk, typist, 3);
  const saved = async () => (await onlyProgram(api)).weeks.map((week) => week.days.length);
  await expect.poll(saved).toEqual([4, 4, 4, 4]);
  const program = await onlyProgram(api);
  expect(program.weeks.map(({ isDeload }) => isDeload ?? false)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(firstLoads(program)).toEqual([60, 61.5, 63, 56.5]);
  expect(supersets(program)).toEqual(['10 90, 10 90', '12 60, 12 60']);
  for (const day of program.weeks.flatMap((week) => week.days)) {
    expect(day.groups.map(({ kind }) => kind)).toEqual(['single', 'single', 'superset']);
  }
  info.annotations.push({ type: 'strokes', description: String(typist.strokes()) });
  expect(typist.strokes()).toBeLessThan(mostStrokes);
});

test('undo takes back step by step what was written, and redo writes it again', async ({
  desk,
}) => {
  await openPractice(desk);
  const typist = aTypist(desk.page);
  await startByPalette(desk, typist, 'Back and forth');
  await writeDay(desk, typist, upper.slice(0, 2));
  const rows = exercises(desk.page);
  await expect(rows).toHaveCount(2);
  await typist.press('Control+z', 'Control+z');
  await expect(rows).toHaveCount(1);
  await typist.press('Control+Shift+z');
  await expect(rows).toHaveCount(2);
});

test('an exercise is dragged to another day, and a day before another', async ({ desk }) => {
  const api = await openPractice(desk);
  const { page } = desk;
  const typist = aTypist(page);
  await startByPalette(desk, typist, 'Dragged');
  await writeDay(desk, typist, upper.slice(0, 2));
  const [first, second] = [days(page).nth(0), days(page).nth(1)];
  const name = await exercises(first).first().textContent();
  await drag(page, handle(first, desk, name ?? ''), second);
  await expect(exercises(second)).toHaveCount(1);
  await expect(exercises(first)).toHaveCount(1);
  const dayName = desk.t('words.training.day', { number: 2 });
  await drag(page, handle(second, desk, dayName), first);
  await expect(exercises(days(page).nth(0))).toHaveText([name ?? '']);
  const saved = async () =>
    (await onlyProgram(api)).weeks[0]?.days.map(({ groups }) => groups.length);
  await expect.poll(saved).toEqual([1, 1]);
});

test('a day is copied from one program to another by the clipboard', async ({ desk }) => {
  await openPractice(desk);
  const { page } = desk;
  const typist = aTypist(page);
  await startByPalette(desk, typist, 'Source');
  await writeDay(desk, typist, upper.slice(0, 2));
  await typist.press('Escape', 'Control+c');
  await expect(page.getByText(desk.t('builder.saving.saved'))).toBeVisible();
  await startByPalette(desk, typist, 'Target');
  await typist.press('ArrowDown', 'Control+v');
  await expect(days(page)).toHaveCount(3);
  await expect(exercises(days(page).nth(1))).toHaveCount(2);
});

test('two who change a program at once see what each did, and choose', async ({ desk }) => {
  const api = await openPractice(desk);
  const { page, t } = desk;
  const typist = aTypist(page);
  await startByPalette(desk, typist, 'Shared');
  await writeDay(desk, typist, upper.slice(0, 1));
  await typist.press('Escape');
  await expect(page.getByText(t('builder.saving.saved'))).toBeVisible();
  const written = async () => (await onlyProgram(api)).weeks[0]?.days[0]?.groups.length;
  await expect.poll(written).toBe(1);
  const { id, title, description, weeks } = await onlyProgram(api);
  await api.programs.changeProgram({
    params: { id },
    body: { title: `${title}, theirs`, description, weeks },
  });
  await typist.press('Control+d');
  const dialog = page.getByRole('alertdialog', { name: t('builder.stale.title') });
  await expect(dialog.getByText(t('writing.changes.words')).first()).toBeVisible();
  await expect(dialog.getByText(t('writing.changes.added')).first()).toBeVisible();
  await dialog.getByRole('button', { name: t('builder.stale.keepMine') }).click();
  await expect.poll(async () => (await onlyProgram(api)).title).toBe('Shared');
});

async function openPractice({ page, t }: Device): Promise<Api> {
  const coach = aCoach();
  const api = await registered(coach);
  await signIn(page, t, coach);
  return api;
}

/** From anywhere: the palette, the title, the days, and the builder is open. */
async function startByPalette({ page, t }: Device, typist: Typist, title: string): Promise<void> {
  // Before the page has come alive nobody hears the key.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  typist.counted(2);
  await typist.type(t('workspace.shell.palette.program').slice(0, 5));
  await typist.press('Enter');
  const name = page.getByRole('textbox', { name: t('builder.programs.form.name') });
  await expect(name).toBeFocused();
  await typist.type(title);
  await typist.press('Tab', 'ArrowDown', 'Enter');
  await expect(page.getByRole('textbox', { name: t('builder.builder.titleLabel') })).toHaveValue(
    title,
  );
}

type Line = { readonly find: string; readonly sets: string; readonly isWithAbove?: boolean };

async function writeDay({ page, t }: Device, typist: Typist, lines: readonly Line[]) {
  await typist.press('/');
  for (const { find, sets, isWithAbove } of lines) {
    await expect(
      page.getByRole('combobox', { name: t('builder.builder.addExercise') }),
    ).toBeFocused();
    await typist.type(find);
    await typist.press('Enter');
    await expect(page.getByRole('textbox', { name: setsOf(t) })).toBeFocused();
    await typist.type(sets);
    await typist.press('Enter');
    if (isWithAbove) await typist.press('Escape', 'g');
  }
  if (!lines.at(-1)?.isWithAbove) await typist.press('Escape');
}

/** Its name holds the exercise's, which only the library knows. */
const setsOf = (t: Device['t']) =>
  new RegExp(`^${t('builder.sets.label', { exercise: '.+' })}$`, 'u');

async function fillWeek({ page, t }: Device, typist: Typist, down: number): Promise<void> {
  await typist.press('r');
  await expect(page.getByRole('dialog', { name: t('builder.fill.title') })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toBeFocused();
  for (let step = 0; step < down; step += 1) await typist.press('ArrowDown');
  await typist.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

const days = (page: Page): Locator => page.locator('section:has(> header [data-kind="day"])');

const exercises = (within: Page | Locator): Locator => within.locator('[data-kind="exercise"]');

const handle = (within: Locator, { t }: Device, name: string): Locator =>
  within.getByRole('button', { name: t('builder.actions.drag', { name }), exact: true });

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error('There is nowhere to drop.');
  const [x, y] = [box.x + box.width / 3, box.y + box.height - 24];
  await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.move(x + 2, y, { steps: 3 });
  await page.mouse.up();
}

async function onlyProgram(api: Api): Promise<Program> {
  const { items } = await api.programs.listPrograms({ query: {} });
  return api.programs.getProgram({ params: { id: items[0]?.id ?? '' } });
}

/** What the supersets of the first week aim at: repetitions and rest of each exercise's first set. */
function supersets({ weeks }: Program): string[] {
  const groups = (weeks[0]?.days.slice(0, 2) ?? []).flatMap((day) => day.groups);
  return groups
    .filter(({ kind }) => kind === 'superset')
    .map(({ prescriptions }) =>
      prescriptions.map(({ sets: [set] }) => `${set?.repsMax} ${set?.restSeconds}`).join(', '),
    );
}

function firstLoads({ weeks }: Program): (number | null | undefined)[] {
  return weeks.map((week) => week.days[0]?.groups[0]?.prescriptions[0]?.sets[0]?.loadKg);
}
