import { expect, test } from 'vitest';
import { aDay, anExercise, aProgram, aSet, aWeek } from './program.fixtures.ts';
import { figuresOf } from './program-figures.rules.ts';

const day = (id: string, workSets: number) =>
  aDay(id, [
    anExercise('squat', [
      aSet('w', { kind: 'warm-up' }),
      ...Array.from({ length: workSets }, (_, index) => aSet(`s${index}`, { restSeconds: 90 })),
    ]),
  ]);

test('an empty program has no figures', () => {
  expect(figuresOf(aProgram([]))).toEqual({
    setsPerWeek: 0,
    sessionMinutes: 0,
    deloadWeekCount: 0,
  });
});

test('averages count work sets only, and leave empty weeks and days out', () => {
  const weeks = [
    aWeek('w1', [day('d1', 10), day('d2', 10), aDay('rest')]),
    { ...aWeek('w2', [day('d3', 10)]), isDeload: true },
    aWeek('w3'),
  ];
  expect(figuresOf(aProgram(weeks))).toEqual({
    setsPerWeek: 15,
    sessionMinutes: 25,
    deloadWeekCount: 1,
  });
});
