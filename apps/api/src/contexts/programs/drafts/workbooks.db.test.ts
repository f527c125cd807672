import type { ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import { Again } from '#platform/http/answer';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { programsModule } from '../programs.module.ts';
import { getProgramDraft } from './get-program-draft.ts';
import { makeProgramOfDraft } from './make-program-of-draft.ts';
import { startProgramDraft } from './start-program-draft.ts';
import { aWorkbook } from './workbook.fixtures.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

async function read(coach: Actor, content: BlobPart, name = 'Base.xlsx'): Promise<ProgramDraft> {
  const file = new File([content], name);
  const started = await world.work.run(coach, (ctx) => startProgramDraft(ctx, { file }));
  const { id } = started instanceof Again ? started.value : started;
  await deliver(world, [programsModule]);
  return world.work.run(coach, (ctx) => getProgramDraft(ctx, id));
}
const linesOf = ({ weeks }: ProgramDraft) =>
  weeks.flatMap((week) => week.days.flatMap((day) => day.lines));

const head = ['Day', 'Exercise', 'Sets', 'Reps', 'Load'];
const twoSheets = () =>
  aWorkbook([
    { name: 'Notes', rows: [['How to read this']] },
    { name: 'Upper', rows: [head, ['Push', 'Barbell Bench Press', 3, 5, 60]] },
    { name: 'Lower', rows: [head, ['Legs', 'Barbell Squat', 3, 5, 'heavy']] },
  ]);

test('each sheet of a workbook is a week, and what is wrong is named by its cell', async () => {
  const { coach } = world.aGym();
  const draft = await read(coach, await twoSheets());
  expect(draft.weeks.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['Upper', 'Upper'],
    ['Lower', 'Lower'],
  ]);
  expect(linesOf(draft).map(({ cell, problem }) => [cell, problem])).toEqual([
    ['C2', null],
    ['C2', 'unread-sets'],
  ]);
});

test('each sheet of a workbook can be a program of its own, made once', async () => {
  const { coach } = world.aGym();
  const draft = await read(coach, await twoSheets());
  const make = (sheet: string) =>
    world.work.run(coach, (ctx) =>
      makeProgramOfDraft(ctx, draft.id, {
        ...{ title: sheet, sheet },
        lines: linesOf(draft).map(({ line, exerciseId }) => ({ line, exerciseId, sets: '3x5' })),
      }),
    );
  const upper = await make('Upper');
  const lower = await make('Lower');
  expect(upper).toMatchObject({ title: 'Upper', weekCount: 1, dayCount: 1 });
  expect(lower).toMatchObject({ title: 'Lower' });
  expect(await make('Upper')).toBeInstanceOf(Again);
  await expect(make('Notes')).rejects.toMatchObject({ reason: 'no-such-sheet' });
});

test('a name merged over several rows has all their sets, in Arabic too', async () => {
  const { coach } = world.aGym();
  const rows = [
    ['برنامج القوة'],
    ['اليوم', 'التمرين', 'المجموعات', 'التكرارات', 'الوزن'],
    ['علوي', 'Barbell Bench Press', 1, 5, 80],
    ['', '', 3, 8, 70],
    ['سفلي', 'Barbell Squat', 3, 5, 100],
  ];
  const merged = ['A1:E1', 'A3:A4', 'B3:B4'];
  const draft = await read(coach, await aWorkbook([{ name: 'ورقة 1', rows, merged }]));
  expect(draft.state).toBe('review');
  expect(draft.weeks[0]?.days.map(({ name }) => name)).toEqual(['علوي', 'سفلي']);
  expect(linesOf(draft).map(({ sets, problem }) => [sets, problem])).toEqual([
    ['1x5 80kg; 3x8 70kg', null],
    ['3x5 100kg', null],
  ]);
});

test('what cannot be read says why: an old workbook, a zip of something else, a broken one', async () => {
  const { coach } = world.aGym();
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await read(coach, old, 'old.xls')).toMatchObject({ failure: 'old-or-locked' });
  const cut = (await twoSheets()).slice(0, 400);
  expect(await read(coach, cut)).toMatchObject({ failure: 'not-readable' });
  const empty = await aWorkbook([{ name: 'Sheet1', rows: [] }]);
  expect(await read(coach, empty)).toMatchObject({ failure: 'no-program' });
});
