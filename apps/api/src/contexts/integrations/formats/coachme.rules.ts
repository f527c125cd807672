import type { Workout, WorkoutFeedback } from '@coachme/contracts/execution.words';
import { joints } from '@coachme/domain/exercises/joint-stress.rules';
import { READINESS } from '@coachme/domain/progression/readiness.rules';
import { SET_KINDS, SHORTFALL_REASONS } from '@coachme/domain/session/set-log.rules';
import { amountOf } from './amounts.rules.ts';
import { enduranceColumns, enduranceOf } from './endurance-cells.rules.ts';
import type { Cells, Layout, OurSession, RowAnswer } from './read-set.ts';
import { RowReader } from './row.rules.ts';

/** What the first exports had; a file without the others is one of those. */
const firstColumns = [
  'workout_id',
  'started_at',
  'ended_at',
  'time_zone',
  'local_date',
  'title',
  'workout_notes',
  'effort',
  'mood',
  'comment',
  'exercise',
  'exercise_notes',
  'set_number',
  'set_kind',
  'load_kg',
  'reps',
  'rpe',
  'duration_seconds',
  'distance_meters',
  'is_completed',
] as const;

/** Our own columns, in order: SI units, one row a set. */
export const coachmeColumns = [
  ...firstColumns,
  'set_note',
  'shortfall_reason',
  'fatigue',
  'pump',
  'pain',
  'pain_areas',
  'readiness',
  ...enduranceColumns,
] as const;

/** Our own layout: nothing that a set or its session holds is lost on the way out and back. */
export const coachme: Layout = {
  source: 'coachme',
  timeColumns: [],
  needs: firstColumns.map((column) => column.replaceAll('_', ' ')),
  knowsUnit: () => true,
  read(cells, line): RowAnswer {
    const row = new RowReader(cells, line);
    const order = cells('set number').trim();
    const set = {
      line,
      startsAt: row.required('started at'),
      endsAt: null,
      title: row.required('title'),
      sessionNotes: row.text('workout notes', 4000),
      exercise: row.required('exercise'),
      order: /^\d+$/.test(order) ? Number(order) : null,
      kind: SET_KINDS.find((kind) => kind === cells('set kind').trim()) ?? 'working',
      loadKg: row.load('load kg', 'kg'),
      reps: row.reps('reps'),
      rpe: row.rpe('rpe'),
      durationSeconds: row.seconds('duration seconds'),
      distanceMeters: row.distance('distance meters', 'm'),
      notes: row.text('exercise notes', 2000),
      isCompleted: cells('is completed').trim() !== 'no',
      setNote: row.text('set note', 500),
      shortfallReason:
        SHORTFALL_REASONS.find((one) => one === cells('shortfall reason').trim()) ?? null,
      endurance: enduranceOf(row, cells),
    } as const;
    const ours = sessionOf(row, cells);
    return row.problems.length > 0 ? row.problems : { ...set, ours };
  },
};

function sessionOf(row: RowReader, cells: Cells): OurSession {
  const checked = (column: string, isRight: (text: string) => boolean) => {
    const text = cells(column).trim();
    if (!isRight(text)) row.refuse(column, 'not-ours');
    return text;
  };
  return {
    workoutId: checked('workout id', (text) =>
      /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text),
    ),
    startedAt: checked('started at', isInstant),
    endedAt: checked('ended at', (text) => text === '' || isInstant(text)) || null,
    timeZone: checked('time zone', isTimeZone),
    localDate: checked('local date', (text) => /^\d{4}-\d{2}-\d{2}$/.test(text)),
    readiness: scaleOf(cells('readiness'), READINESS),
    feedback: feedbackOf(cells),
  };
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function feedbackOf(cells: Cells): Workout['feedback'] {
  const areas = cells('pain areas').split(' ');
  const feedback: WorkoutFeedback = {
    effort: scaleOf(cells('effort'), fromZero),
    mood: scaleOf(cells('mood'), fromOne),
    comment: cells('comment').slice(0, 2000),
    fatigue: scaleOf(cells('fatigue'), fromOne),
    pump: scaleOf(cells('pump'), fromOne),
    pain: scaleOf(cells('pain'), fromZero),
    painAreas: joints.filter((joint) => areas.includes(joint)),
  };
  const { comment, painAreas, ...scales } = feedback;
  const isSilent = Object.values(scales).every((value) => value === null);
  return isSilent && comment === '' && painAreas.length === 0 ? null : feedback;
}

type Ends = { readonly min: number; readonly max: number };
const fromZero: Ends = { min: 0, max: 10 };
const fromOne: Ends = { min: 1, max: 10 };

function scaleOf(text: string, { min, max }: Ends): number | null {
  const value = amountOf(text);
  const fits = typeof value === 'number' && Number.isInteger(value);
  return fits && value >= min && value <= max ? value : null;
}
