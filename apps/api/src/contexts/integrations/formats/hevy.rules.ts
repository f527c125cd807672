import type { SetKind } from '@coachme/contracts/programs.words';
import { localTimeOf } from './local-time.rules.ts';
import type { Cells, Layout, RowAnswer } from './read-set.ts';
import { doneOrNoSet, RowReader } from './row.rules.ts';

const kinds: Readonly<Record<string, SetKind>> = {
  warmup: 'warm-up',
  normal: 'working',
  failure: 'amrap',
  dropset: 'drop',
};

/** Hevy's layout: units in the headers, times as `15 Sep 2025, 07:48` in the language of the app, local, without a zone. */
export const hevy: Layout = {
  source: 'hevy',
  timeColumns: ['start time'],
  needs: ['title', 'start time', 'exercise title', 'set index', 'set type'],
  knowsUnit: (columns) => columns.has('weight kg') || columns.has('weight lbs'),
  read(cells, line, { unit, dateOrder }): RowAnswer {
    const row = new RowReader(cells, line, dateOrder);
    const index = cells('set index').trim();
    const set = {
      line,
      startsAt: row.startsAt('start time'),
      endsAt: localTimeOf(cells('end time'), dateOrder),
      title: row.text('title', 120) || 'Workout',
      sessionNotes: row.text('description', 4000),
      exercise: row.required('exercise title'),
      order: /^\d+$/.test(index) ? Number(index) : null,
      kind: kinds[cells('set type').trim().toLowerCase()] ?? 'working',
      ...loadOf(row, cells, unit),
      reps: row.reps('reps'),
      rpe: row.rpe('rpe'),
      durationSeconds: row.seconds('duration seconds'),
      distanceMeters: has(cells, 'distance miles')
        ? row.distance('distance miles', 'mi')
        : row.distance('distance km', 'km'),
      notes: row.text('exercise notes', 2000),
      isCompleted: true,
    } as const;
    return row.problems.length > 0 ? row.problems : doneOrNoSet(set);
  },
};

function loadOf(row: RowReader, cells: Cells, unit: string) {
  if (has(cells, 'weight lbs')) return { loadKg: row.load('weight lbs', 'lb') };
  if (has(cells, 'weight kg')) return { loadKg: row.load('weight kg', 'kg') };
  return { loadKg: row.load('weight', unit) };
}

const has = (cells: Cells, column: string) => cells(column).trim() !== '';
