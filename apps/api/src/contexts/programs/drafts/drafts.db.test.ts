import type { ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { Again } from '#platform/http/answer';
import { deliver } from '#test/deliver';
import { aWorld, type World } from '#test/world';
import { printedProgram } from '../print/printed-program.rules.ts';
import { programSheet } from '../print/program-sheet.ts';
import { aProgram } from '../programs.fixtures.ts';
import { programsModule } from '../programs.module.ts';
import { cancelProgramDraft } from './cancel-program-draft.ts';
import { getProgramDraft } from './get-program-draft.ts';
import { makeProgramOfDraft } from './make-program-of-draft.ts';
import { startProgramDraft } from './start-program-draft.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.end());

const text = `Day 1
Barbell Squat 3x5 100kg
A1) Romanian Deadlift 3x8
A2) Plank 3x30s
Mystery lift 3x8
Bench 3x5 tons`;

async function read(coach: Actor, content: BlobPart, name = 'Base.txt'): Promise<ProgramDraft> {
  const file = new File([content], name);
  const started = await world.work.run(coach, (ctx) => startProgramDraft(ctx, { file }));
  const { id } = started instanceof Again ? started.value : started;
  await deliver(world, [programsModule]);
  return world.work.run(coach, (ctx) => getProgramDraft(ctx, id));
}
const linesOf = ({ weeks }: ProgramDraft) =>
  weeks.flatMap((week) => week.days.flatMap((day) => day.lines));

test('a file is read, looked over, and made into a draft', async () => {
  const { coach } = world.aGym();
  const draft = await read(coach, text);
  expect(draft).toMatchObject({ state: 'review', title: 'Base' });
  expect(linesOf(draft).map(({ match, problem }) => [match, problem])).toMatchObject([
    ['matched', null],
    ['matched', null],
    ['matched', null],
    ['unknown', null],
    [expect.any(String), 'unread-sets'],
  ]);
  const make = (lines: { line: number; exerciseId: string | null; sets: string }[]) =>
    world.work.run(coach, (ctx) => makeProgramOfDraft(ctx, draft.id, { title: 'Base', lines }));
  const squat = linesOf(draft)[0]?.exerciseId ?? '';
  await expect(make([{ line: 6, exerciseId: squat, sets: 'a few' }])).rejects.toMatchObject({
    reason: 'unread-sets',
    more: { field: 'body.lines.6' },
  });
  const lines = [{ line: 6, exerciseId: squat, sets: '3x8' }];
  const made = await make(lines);
  const program = made instanceof Again ? made.value : made;
  const groups = program.weeks[0]?.days[0]?.groups ?? [];
  expect(groups.map(({ kind, prescriptions }) => [kind, prescriptions.length])).toEqual([
    ['single', 1],
    ['superset', 2],
    ['single', 1],
  ]);
  expect(await make(lines)).toBeInstanceOf(Again);
});

test('the same file under one id is one draft, another file is refused', async () => {
  const { coach } = world.aGym();
  const id = crypto.randomUUID();
  const start = (content: string) =>
    world.work.run(coach, (ctx) =>
      startProgramDraft(ctx, { id, file: new File([content], 'a.txt') }),
    );
  await start(text);
  expect(await start(text)).toBeInstanceOf(Again);
  await expect(start('Squat 3x5')).rejects.toMatchObject({ reason: 'draft-id-taken' });
});

test('what is no program is said to be none', async () => {
  const { coach } = world.aGym();
  expect(await read(coach, 'Dear client')).toMatchObject({ failure: 'no-program' });
  const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]);
  expect(await read(coach, picture, 'a.jpg')).toMatchObject({ failure: 'not-readable' });
  expect(await read(coach, '%PDF-broken', 'a.pdf')).toMatchObject({ failure: 'not-readable' });
});

test('a program on paper can be read back', { timeout: 120_000 }, async () => {
  const { coach } = world.aGym();
  const program = await world.work.run(coach, (ctx) => aProgram(ctx));
  const say = {
    week: (number: number) => `Week ${number}`,
    day: (number: number) => `Day ${number}`,
    minutes: (minutes: number) => `${minutes} min`,
    deload: 'Deload',
    group: () => 'Superset',
    session: () => [],
    set: () => ['5', '100kg'],
  };
  const printed = printedProgram(program, new Map(), say);
  const pdf = await programSheet(printed, { direction: 'ltr', footer: 'CoachMe' });
  const draft = await read(coach, new Uint8Array(pdf), 'paper.pdf');
  expect(draft).toMatchObject({ state: 'review', title: 'paper' });
  expect(draft.weeks).toHaveLength(2);
});

test('a file that is cancelled is forgotten, whether it was read or not; made of it, it is too late', async () => {
  const { coach } = world.aGym();
  const run = <T>(use: (ctx: Ctx) => Promise<T>) => world.work.run(coach, use);
  const file = new File([text], 'Base.txt');
  const started = await run((ctx) => startProgramDraft(ctx, { file }));
  const { id } = started instanceof Again ? started.value : started;
  const cancelled = await run((ctx) => cancelProgramDraft(ctx, id));
  expect(cancelled).toMatchObject({ state: 'cancelled', weeks: [] });
  await deliver(world, [programsModule]);
  expect(await run((ctx) => getProgramDraft(ctx, id))).toEqual(cancelled);

  const kept = await read(coach, text);
  await run((ctx) => cancelProgramDraft(ctx, kept.id));
  expect(await run((ctx) => cancelProgramDraft(ctx, kept.id))).toMatchObject({
    ...{ state: 'cancelled', weeks: [] },
  });
  const make = (draftId: string) =>
    run((ctx) => makeProgramOfDraft(ctx, draftId, { title: 'Base', lines: [] }));
  await expect(make(kept.id)).rejects.toMatchObject({ reason: 'draft-cancelled' });

  const other = await read(coach, 'Barbell Squat 3x5');
  await make(other.id);
  await expect(run((ctx) => cancelProgramDraft(ctx, other.id))).rejects.toMatchObject({
    code: 'conflict',
    reason: 'draft-made',
  });
});
