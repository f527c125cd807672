import type { SetKind } from '@coachme/contracts/programs.words';
import { secondsOf } from './amounts.rules.ts';
import { endOf } from './local-time.rules.ts';
import type { Cells, Layout, ReaderChoices, RowAnswer } from './read-set.ts';
import { doneOrNoSet, RowReader, withoutEmptyZeros } from './row.rules.ts';

const kinds: Readonly<Record<string, SetKind>> = { w: 'warm-up', d: 'drop', f: 'amrap' };

/**
 * Strong's three layouts: the newer with a `Duration` column and no unit, the older with `Weight Unit`, and one whose
 * headers name the unit, `Weight (kg)`. Source: exports of the app; times are local, without a zone.
 */
export const strong: Layout = {
  source: 'strong',
  timeColumns: ['date'],
  needs: ['date', 'workout name', 'exercise name', 'set order', 'reps'],
  knowsUnit: (columns) => columns.has('weight unit') || weightColumn(columns) !== 'weight',
  read(cells, line, choices): RowAnswer {
    const order = cells('set order').trim();
    // "Rest Timer" and "Note" rows stand between the sets.
    if (/^(rest timer|note)$/i.test(order)) return 'no-set';
    const row = new RowReader(cells, line, choices.dateOrder);
    const startsAt = row.startsAt('date');
    const units = unitsOf(cells, choices);
    const set = {
      line,
      startsAt,
      endsAt: endOf(startsAt, secondsOf(durationOf(cells)) ?? null),
      title: row.text('workout name', 120) || 'Workout',
      sessionNotes: row.text('workout notes', 4000),
      exercise: row.required('exercise name'),
      order: /^\d+$/.test(order) ? Number(order) : null,
      kind: kinds[order.toLowerCase()] ?? 'working',
      loadKg: row.load(units.weightIn, units.weight),
      reps: row.reps('reps'),
      rpe: row.rpe('rpe'),
      durationSeconds: row.seconds('seconds'),
      distanceMeters: row.distance(units.distanceIn, units.distance),
      notes: row.text('notes', 2000),
      isCompleted: true,
    } as const;
    return row.problems.length > 0 ? row.problems : doneOrNoSet(withoutEmptyZeros(set));
  },
};

function weightColumn(columns: ReadonlySet<string>): string {
  return ['weight kg', 'weight lbs', 'weight lb'].find((name) => columns.has(name)) ?? 'weight';
}

function unitsOf(cells: Cells, { unit }: ReaderChoices) {
  const named = ['weight kg', 'weight lbs', 'weight lb'].find((name) => cells(name) !== '');
  const weight = named?.slice('weight '.length) ?? (cells('weight unit').trim() || unit);
  const inMeters = cells('distance meters') !== '';
  // Without a word of its own, the distance follows the weight: the app's one setting for both.
  const distance = cells('distance unit').trim() || (weight === 'kg' ? 'km' : 'mi');
  return {
    weight,
    weightIn: named ?? 'weight',
    distance: inMeters ? 'm' : distance,
    distanceIn: inMeters ? 'distance meters' : 'distance',
  };
}

const durationOf = (cells: Cells) =>
  cells('duration') || cells('workout duration') || cells('duration sec');
