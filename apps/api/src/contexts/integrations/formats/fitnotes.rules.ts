import type { Cells, Layout, RowAnswer } from './read-set.ts';
import { doneOrNoSet, RowReader, withoutEmptyZeros } from './row.rules.ts';

/** FitNotes' layouts: one row a set, a bare date, the unit in a column (Android) or both in the headers (iOS). */
export const fitnotes: Layout = {
  source: 'fitnotes',
  timeColumns: ['date'],
  dayIsSession: true,
  needs: ['date', 'exercise', 'category', 'reps'],
  knowsUnit: (columns) =>
    ['weight unit', 'weight kg', 'weight kgs', 'weight lbs'].some((name) => columns.has(name)),
  read(cells, line, { unit, dateOrder }): RowAnswer {
    const row = new RowReader(cells, line, dateOrder);
    const weight = weightOf(cells, unit);
    const set = {
      line,
      startsAt: row.startsAt('date'),
      endsAt: null,
      // The app knows days, not sessions: the groups trained name the day, joined when its rows are.
      title: row.text('category', 120),
      sessionNotes: '',
      exercise: row.required('exercise'),
      order: null,
      kind: /warm/i.test(cells('kind')) ? 'warm-up' : 'working',
      loadKg: row.load(weight.column, weight.unit),
      reps: row.reps('reps'),
      rpe: null,
      durationSeconds: row.seconds('time'),
      distanceMeters: row.distance('distance', distanceUnitOf(cells)),
      notes: row.text('comment', 2000) || row.text('notes', 2000),
      isCompleted: true,
    } as const;
    return row.problems.length > 0 ? row.problems : doneOrNoSet(withoutEmptyZeros(set));
  },
};

/** Some versions write `DistanceUnit` in one word. */
const distanceUnitOf = (cells: Cells) =>
  cells('distance unit').trim() || cells('distanceunit').trim() || 'km';

function weightOf(cells: Cells, unit: string) {
  for (const column of ['weight kg', 'weight kgs']) {
    if (cells(column).trim() !== '') return { column, unit: 'kg' };
  }
  if (cells('weight lbs').trim() !== '') return { column: 'weight lbs', unit: 'lb' };
  return { column: 'weight', unit: cells('weight unit').trim() || unit };
}
