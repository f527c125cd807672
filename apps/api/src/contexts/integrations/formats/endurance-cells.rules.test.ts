import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coachme } from './coachme.rules.ts';
import { foldColumn } from './detect.rules.ts';
import { enduranceCells, enduranceColumns, enduranceOf } from './endurance-cells.rules.ts';
import { RowReader } from './row.rules.ts';

/** What a row with these cells is read as, and what is wrong with it. */
function read(cells: Readonly<Record<string, unknown>>) {
  const at = (column: string) => String(cells[column] ?? '');
  const row = new RowReader(at, 2);
  return { log: enduranceOf(row, at), problems: row.problems };
}

const named = (cells: readonly unknown[]) =>
  Object.fromEntries(enduranceColumns.map((column, index) => [foldColumn(column), cells[index]]));

const laps = fc.array(
  fc.record({
    place: fc.integer({ min: 0, max: 20_000 }),
    durationSeconds: fc.integer({ min: 0, max: 86_400 }),
    distanceMeters: fc.option(
      fc.integer({ min: 0, max: 50_000_000 }).map((centimeters) => centimeters / 100),
    ),
    isSkipped: fc.boolean(),
  }),
  { maxLength: 20 },
);

test('laps and heart rate come back as they went out', () => {
  const log = fc.record({
    averageHeartRate: fc.option(fc.integer({ min: 30, max: 250 })),
    laps,
    stepStartedAt: fc.constant(null),
    pausedAt: fc.constant(null),
  });
  fc.assert(
    fc.property(log, (endurance) => {
      expect(read(named(enduranceCells(endurance)))).toEqual({ log: endurance, problems: [] });
    }),
  );
});

test('an exercise done in sets says nothing of it, and neither does a file of before', () => {
  expect(enduranceCells(undefined)).toEqual([null, null, null]);
  expect(read({})).toEqual({ log: null, problems: [] });
  expect(coachme.needs).not.toContain('laps');
});

test.each([
  ['a heart rate that is none', { 'average heart rate': '12' }, 'average heart rate'],
  ['a lap in another form', { laps: '1 250s; fast' }, 'laps'],
  ['a lap before the first', { laps: '0 250s' }, 'laps'],
  ['a lap of more than a day', { laps: '1 86401s' }, 'laps'],
])('%s is refused by its column', (_name, cells, field) => {
  const { problems } = read({ 'is endurance': 'yes', ...cells });
  expect(problems).toMatchObject([{ line: 2, field, reason: 'not-ours' }]);
});
