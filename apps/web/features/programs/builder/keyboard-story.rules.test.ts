import { fillNextWeek, type WeekStep } from '@coachme/domain/programs/fill-week.rules';
import { aDay, aProgram, aWeek, countedIds } from '@coachme/domain/programs/program.fixtures';
import { chosenDay, type Edit } from '@coachme/domain/programs/program-content.rules';
import { neighbour } from '@coachme/domain/programs/program-navigation.rules';
import { addExercise } from '@coachme/domain/programs/program-part.rules';
import { extended } from '@coachme/domain/programs/program-selection.rules';
import { setsOfText } from '@coachme/domain/programs/set-text.rules';
import { expect, test } from 'vitest';
import {
  type BuilderState,
  builderReducer,
  openBuilder,
} from '#web/features/programs/builder/builder.rules.ts';
import { duplicate } from '#web/features/programs/builder/copy.rules.ts';
import { commandOf } from '#web/features/programs/builder/keys.rules.ts';
import { groupChosen } from '#web/features/programs/builder/move-chosen.rules.ts';

const newId = countedIds();

/** The builder as the keys see it: what is pressed is looked up and done, and every press is counted. */
function aKeyboard() {
  let state: BuilderState = openBuilder(aProgram([aWeek('w1', [aDay('upper'), aDay('lower')])]));
  let strokes = 0;
  const edit = (change: Edit) => {
    state = builderReducer(state, { type: 'edit', edit: change });
  };
  const press = (key: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => {
    strokes += 1 + Object.keys(held).length;
    const keys = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
    const command = commandOf({ key, ...keys }, 'ltr');
    if (command?.type === 'choose') {
      const selection = neighbour(state.draft, command.direction);
      state = builderReducer(state, { type: 'select', selection });
    }
    if (command?.type === 'extend') {
      const { direction } = command;
      state = builderReducer(state, {
        type: 'choose',
        choose: (draft) => extended(draft, direction),
      });
    }
    if (command?.type === 'duplicate') edit(duplicate(newId));
    if (command?.type === 'group') edit(groupChosen(newId));
  };
  /** Finds an exercise by typing, and writes its sets: two presses of Enter. */
  const write = (name: string, text: string) => {
    strokes += name.length + text.length + 2;
    const { sets } = setsOfText(text, [], { newId });
    const day = chosenDay(state.draft)?.day.id ?? '';
    const found = { id: newId(), exerciseId: name, exerciseName: name, notes: '' };
    edit(addExercise(day, { ...found, progression: null, sets: sets ?? [] }, newId));
  };
  const fill = (step: WeekStep, presses: number) => {
    strokes += presses;
    edit(fillNextWeek({ step, unit: 'kg', deloadName: 'Deload' }, newId));
  };
  return { press, write, fill, strokes: () => strokes, weeks: () => state.draft.content.weeks };
}

test('four weeks of upper and lower with supersets take some three hundred presses of a key', () => {
  const keys = aKeyboard();
  keys.press('ArrowDown');
  keys.press('/');
  keys.write('barbell bench', '4x6 60kg @RPE7 rest 3m');
  keys.write('bent over barbell row', '4x8 50kg rest 2m');
  keys.write('dumbbell shoulder press', '3x10 rest 90s');
  keys.write('wide-grip lat', '3x10 rest 90s');
  keys.press('g');
  keys.press('Escape');
  keys.press('ArrowRight');
  keys.press('/');
  keys.write('barbell full squat', '4x6 80kg @RPE7 rest 3m');
  keys.write('romanian deadlift', '3x8 70kg rest 2m');
  keys.write('leg extensions', '3x12 rest 60s');
  keys.write('lying leg curls', '3x12 rest 60s');
  keys.press('g');
  keys.press('Escape');
  keys.press('ArrowLeft', { shiftKey: true });
  keys.press('d', { ctrlKey: true });
  // `R`, the arrows down to what shall change, and Enter.
  keys.fill('load', 2);
  keys.fill('load', 2);
  keys.fill('deload', 5);
  const weeks = keys.weeks();
  expect(weeks.map(({ days }) => days.length)).toEqual([4, 4, 4, 4]);
  const kinds = weeks.flatMap(({ days }) => days.map(({ groups }) => groups.map((g) => g.kind)));
  expect(new Set(kinds.map(String))).toEqual(new Set(['single,single,superset']));
  const first = weeks.map((week) => week.days[0]?.groups[0]?.prescriptions[0]?.sets[0]?.loadKg);
  expect(first).toEqual([60, 61.5, 63, 56.5]);
  expect(weeks.at(-1)?.isDeload).toBe(true);
  expect(keys.strokes()).toBe(299);
});
