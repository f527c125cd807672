import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { ProgramFilter } from '@coachme/contracts/program-about.words';
import type {
  ProgramTemplate,
  ProgramTemplateRow,
  programTemplatesContract,
} from '@coachme/contracts/program-templates.contract';
import type { Equipment } from '@coachme/contracts/words';
import { figuresOf } from '@coachme/domain/programs/program-figures.rules';
import { closestLocale } from '@coachme/i18n/locales';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type BuiltIn, readBuiltIn } from '../library/built-in.store.ts';
import { readyPrograms } from './ready-programs.store.ts';
import { type ReadyProgram, readyWeeks } from './ready-weeks.rules.ts';

const KeyCursor = z.tuple([z.string()]);

/** Ready programs that fit, in the order in which they are written down. */
export async function listProgramTemplates(
  ctx: Ctx,
  { query }: Input<typeof programTemplatesContract.listProgramTemplates>,
): Promise<Page<ProgramTemplateRow>> {
  permit(ctx, 'program:read');
  const after = readCursor(query.cursor, KeyCursor);
  const library = await readBuiltIn(ctx);
  const rows = readyPrograms.templates.map((design) => rowOf(shown(ctx, design, library)));
  const start = after ? rows.findIndex(({ key }) => key === after[0]) + 1 : 0;
  const fitting = rows.slice(start).filter((row) => fits(row, query));
  return pageOf(fitting.slice(0, query.limit + 1), query.limit, ({ key }) => [key]);
}

/** A ready program with its weeks, in the reader's language. */
export async function getProgramTemplate(ctx: Ctx, key: string): Promise<ProgramTemplate> {
  permit(ctx, 'program:read');
  const design = readyPrograms.templates.find((each) => each.key === key);
  if (!design) throw new AppError('not-found', 'no-such-template');
  return shown(ctx, design, await readBuiltIn(ctx));
}

function shown(ctx: Ctx, design: ReadyProgram, library: BuiltIn): ProgramTemplate {
  const locale = closestLocale([ctx.actor.locale]);
  const { exerciseOf, equipmentOf } = lookedUp(library, locale);
  const weeks = readyWeeks(design, { exerciseOf, words: readyPrograms, locale, newId: ctx.newId });
  const { key, about } = design;
  return {
    key,
    title: design.title[locale],
    description: design.description[locale],
    about,
    figures: figuresOf({ weeks }),
    weekCount: weeks.length,
    daysPerWeek: design.days.length,
    equipment: equipmentOf(design),
    weeks,
  };
}

function rowOf({ weeks, ...row }: ProgramTemplate): ProgramTemplateRow {
  return row;
}

function lookedUp({ rows, words }: BuiltIn, locale: string) {
  const byName = new Map(rows.map((row) => [row.name, row]));
  const rowNamed = (english: string) => {
    const row = byName.get(english);
    if (!row) throw new Error(`A ready program names an exercise the library lacks: ${english}`);
    return row;
  };
  return {
    exerciseOf: (english: string) => {
      const { id, name } = rowNamed(english);
      return { id, name: words.get(id)?.get(locale)?.name ?? name };
    },
    equipmentOf: ({ days }: ReadyProgram): Equipment[] => {
      const named = days.flatMap((day) => day.groups.flatMap((group) => group.do));
      const needed = named.flatMap(([english]) => rowNamed(english).equipment ?? []);
      return [...new Set(needed)].filter((each) => each !== 'body only').toSorted();
    },
  };
}

function fits({ about, figures, daysPerWeek }: ProgramTemplateRow, wanted: ProgramFilter): boolean {
  const { type, difficulty, goal, intensity, maxMinutes } = wanted;
  return (
    (type === undefined || about.type === type) &&
    (difficulty === undefined || about.difficulty === difficulty) &&
    (goal === undefined || about.goals.includes(goal)) &&
    (intensity === undefined || about.intensity === intensity) &&
    (maxMinutes === undefined || figures.sessionMinutes <= maxMinutes) &&
    (wanted.daysPerWeek === undefined || daysPerWeek === wanted.daysPerWeek)
  );
}
