import type { Input } from '@coachme/contracts/kit/route';
import type { programVersionsContract } from '@coachme/contracts/program-versions.contract';
import { stepsToRead } from '@coachme/domain/endurance/endurance-text.rules';
import { enduranceTotal } from '@coachme/domain/endurance/endurance-total.rules';
import { totalWords } from '@coachme/i18n/endurance-words';
import { createFormats } from '@coachme/i18n/formats';
import { groupWords } from '@coachme/i18n/group-words';
import { closestLocale, directionOf } from '@coachme/i18n/locales';
import { messagesFor } from '@coachme/i18n/messages';
import { setWords } from '@coachme/i18n/set-words';
import { createTranslator } from 'use-intl/core';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { SignedInCall } from '#platform/http/call';
import { loadProgram } from '../authoring/program.store.ts';
import { readExercises } from '../library/library.store.ts';
import { printedProgram, type Sayer } from './printed-program.rules.ts';

type Print = Input<typeof programVersionsContract.printProgram>;
type Paper = Print['query'];

/** A program as a PDF in the coach's language and units; drawn after the unit of work, which it would only hold up. */
export async function printProgram(call: SignedInCall, { params, query }: Print): Promise<Buffer> {
  permit(call, 'program:read');
  const { work, actor } = call;
  const { program, exercises } = await work.run(actor, (ctx) => readToPrint(ctx, params.id));
  const locale = closestLocale([actor.locale]);
  const say = sayerIn(locale, { unit: query.unit, timeZone: actor.timeZone });
  const printed = printedProgram(program, exercises, say);
  // The engine that lays out pages is large: it comes with the first program that is printed.
  const { programSheet } = await import('./program-sheet.ts');
  return programSheet(printed, { direction: directionOf(locale), footer: program.title });
}

async function readToPrint(ctx: Ctx, id: string) {
  permit(ctx, 'program:read');
  const program = await loadProgram(ctx, id);
  const prescriptions = program.weeks.flatMap((week) =>
    week.days.flatMap((day) => day.groups.flatMap((group) => group.prescriptions)),
  );
  const ids = [...new Set(prescriptions.map(({ exerciseId }) => exerciseId))];
  const known = await readExercises(ctx, ids);
  return { program, exercises: new Map(known.map((exercise) => [exercise.id, exercise])) };
}

type Locale = ReturnType<typeof closestLocale>;

function sayerIn(locale: Locale, { unit, timeZone }: Paper & { timeZone: string }): Sayer {
  const messages = messagesFor(locale);
  const sets = createTranslator({ locale, messages, namespace: 'builder.sets' });
  const builder = createTranslator({ locale, messages, namespace: 'builder.builder' });
  const writing = createTranslator({ locale, messages, namespace: 'writing' });
  const kinds = createTranslator({ locale, messages, namespace: 'words.setKinds' });
  const endurance = createTranslator({ locale, messages, namespace: 'endurance' });
  const groupKinds = createTranslator({ locale, messages, namespace: 'words.groupKinds' });
  const clock = createTranslator({ locale, messages, namespace: 'words.groupClock' });
  const formats = createFormats({ locale, timeZone, weightUnit: unit });
  return {
    week: (number, name) =>
      name ? builder('weekNamed', { number, name }) : builder('week', { number }),
    day: (number) => builder('day', { number }),
    minutes: (minutes) => writing('day.minutes', { minutes }),
    deload: writing('week.deloadMark'),
    group: (group) => groupWords(group, { kinds: groupKinds, clock }, formats),
    set: (set) => setWords(set, { t: sets, kinds }, formats).map(({ text }) => text),
    session: ({ sport, items }) => [
      ...items.map((item) => stepsToRead([item], locale)),
      totalWords(enduranceTotal({ sport, items }), endurance, formats),
    ],
  };
}
