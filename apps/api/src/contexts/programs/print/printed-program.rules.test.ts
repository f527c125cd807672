import { printEnduranceShorthand } from '@coachme/domain/endurance/endurance-shorthand-print.rules';
import { aDay, anExercise, aSet, aWeek } from '@coachme/domain/programs/program.fixtures';
import { NOTHING_SAID_OF_IT } from '@coachme/domain/programs/program-about.rules';
import { printModifiers, printTarget } from '@coachme/domain/programs/set-shorthand-print.rules';
import { expect, test } from 'vitest';
import { printedProgram, type Sayer } from './printed-program.rules.ts';

const say: Sayer = {
  week: (number, name) => `Week ${number}: ${name}`,
  day: (number) => `Day ${number}`,
  minutes: (minutes) => `${minutes} min`,
  deload: 'Deload',
  group: ({ kind }) => kind,
  set: (set) => [printTarget(set), printModifiers(set)].filter(Boolean),
  session: ({ items }) => items.map((item) => printEnduranceShorthand([item])),
};

test('a program stands on paper with letters, equal sets together and what each day takes', () => {
  const squat = anExercise('squat', [aSet('1'), aSet('2'), aSet('3', { rpe: 9 })]);
  const [curl, press] = [anExercise('curl', [aSet('4')]), anExercise('press', [aSet('5')])];
  const week = { ...aWeek('w', [aDay('d', [squat, [curl, press]])]), isDeload: true };
  const { weeks } = printedProgram(
    {
      id: 'p',
      title: 'Base',
      description: '',
      status: 'draft',
      weekCount: 1,
      dayCount: 1,
      assignedCount: 0,
      about: NOTHING_SAID_OF_IT,
      figures: { setsPerWeek: 0, sessionMinutes: 0, deloadWeekCount: 1 },
      updatedAt: '2026-11-20T08:00:00Z',
      revision: 1,
      weeks: [week],
    },
    new Map(),
    say,
  );
  expect(weeks[0]?.title).toBe('Week 1: Deload');
  const [day] = weeks[0]?.days ?? [];
  expect(day).toMatchObject({ title: 'Day 1', facts: '15 min', primary: [], secondary: [] });
  expect(day?.lines).toMatchObject([
    { letter: 'A', group: null, sets: [['2 × 8-10'], ['1 × 8-10', '@RPE9']] },
    { letter: 'B1', group: 'superset', sets: [['1 × 8-10']] },
    { letter: 'B2', group: null },
  ]);
});
