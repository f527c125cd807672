import { expect, test } from 'vitest';
import { handWritten } from '../tooling/source.ts';
import { type Entrance, entrancesOf } from '../tooling/verbs.ts';
import openVerbs from './open-verbs.json' with { type: 'json' };

const contexts = 'apps/api/src/contexts/';
const named = ({ path, name }: Entrance) => `${path.replace(contexts, '')}#${name}`;

const unguarded = (entrances: readonly Entrance[]) =>
  entrances.filter(({ guard }) => guard.kind === 'none').map(named);

const open = (entrances: readonly Entrance[]): Record<string, string> =>
  Object.fromEntries(
    entrances.flatMap((entrance) =>
      entrance.guard.kind === 'anyone' ? [[named(entrance), entrance.guard.why]] : [],
    ),
  );

const entrances = entrancesOf(handWritten().filter(({ path }) => path.startsWith(contexts)));

test('every way into a context asks permission first, or says first that anyone may', () => {
  expect(entrances.length).toBeGreaterThan(20);
  expect(unguarded(entrances)).toEqual([]);
});

test('what is open to anyone was reviewed: open-verbs.json names each, with its reason', () => {
  expect(open(entrances)).toEqual(openVerbs);
});

test('an unguarded verb, question, command and route are each found, and an open one is listed', () => {
  const file = (path: string, text: string) => ({ path: `${contexts}programs/${path}`, text });
  const found = entrancesOf([
    file('assign-program.ts', 'export async function assignProgram(ctx: Ctx) { return ctx.tx; }'),
    file(
      'open-program.ts',
      "export const openProgram = (ctx: Ctx) => { anyone(ctx, 'it is public'); };",
    ),
    file(
      'late.ts',
      "export function late(ctx: Ctx) { const a = 1; permit(ctx, 'a:b'); return a; }",
    ),
    file('good.ts', "export function good(ctx: Ctx) { permit(ctx, 'a:b'); }"),
    file('pure.rules.ts', 'export function pure(ctx: Ctx) { return ctx; }'),
    file(
      'list.queries.ts',
      'export function listThem(ctx: Ctx) { return ctx; } export function inner(ctx: Ctx) { return ctx; }',
    ),
    file('day.queries.ts', 'export function dayOn(ctx: Ctx) { return ctx; }'),
    file(
      'programs.facade.ts',
      "import { dayOn } from './day.queries.ts'; export const facade = { dayOn, async whose(ctx: Ctx) { return ctx; } };",
    ),
    file(
      'programs.controller.ts',
      "import { listThem } from './list.queries.ts'; export const c = endpoints('programs', [[contract.list, listThem]]);",
    ),
  ]);
  expect(unguarded(found).sort()).toEqual([
    'programs/assign-program.ts#assignProgram',
    'programs/day.queries.ts#dayOn',
    'programs/late.ts#late',
    'programs/list.queries.ts#listThem',
    'programs/programs.facade.ts#whose',
  ]);
  expect(open(found)).toEqual({ 'programs/open-program.ts#openProgram': 'it is public' });
});
