import { randomUUID } from 'node:crypto';
import type { EnduranceLog } from '@coachme/contracts/endurance.words';
import { type SetLog, ShortfallReason, type Workout } from '@coachme/contracts/execution.words';
import type { ImportSource } from '@coachme/contracts/imports.contract';
import { kgFromUnit } from '@coachme/domain/units/weight.rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutOf } from '../formats/detect.rules.ts';
import { readFile } from '../formats/read-file.ts';
import { readTable } from '../formats/read-table.ts';
import { sessionsOf } from '../formats/sessions.rules.ts';
import { tableOf } from './export-workouts.ts';

const timeZone = 'Africa/Nairobi';

/** What a layout can carry of a session: the rest is nothing it promises. */
type Carried = {
  readonly kinds: readonly SetLog['kind'][];
  readonly endsWhole: boolean;
  readonly hasRpe: boolean;
  readonly hasNotes: boolean;
  /** Notes on single sets, and why one fell short. */
  readonly hasSetNotes?: boolean;
  readonly dayIsSession: boolean;
  /** Whether 0 is a figure; to others it is where nobody said anything. */
  readonly hasZeros: boolean;
  /** Whether a set may have no figure at all; to others it was never done. */
  readonly hasBareSets: boolean;
  /** Laps and heart rate, and how ready one was; time and distance every layout has. */
  readonly isOurs?: boolean;
};
const lifts: Carried = {
  kinds: ['warm-up', 'working', 'drop', 'amrap'],
  endsWhole: true,
  hasRpe: true,
  hasNotes: true,
  dayIsSession: false,
  hasZeros: true,
  hasBareSets: false,
};
const carried: Record<ImportSource, Carried> = {
  coachme: {
    ...lifts,
    kinds: [...lifts.kinds, 'back-off', 'myo', 'cluster'],
    hasSetNotes: true,
    hasBareSets: true,
    isOurs: true,
  },
  hevy: lifts,
  strong: { ...lifts, hasZeros: false },
  fitnotes: {
    ...lifts,
    kinds: ['working'],
    hasRpe: false,
    hasNotes: false,
    dayIsSession: true,
    hasZeros: false,
  },
};

const text = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((value) => value.trim().replace(/[\p{Cc}\p{Z}]/gu, '_'))
  .filter((value) => value !== '' && !value.includes('\n') && !value.startsWith("'"));

const aLap = fc.record({
  place: fc.integer({ min: 0, max: 100 }),
  durationSeconds: fc.integer({ min: 0, max: 7200 }),
  distanceMeters: fc.option(fc.integer({ min: 0, max: 42_195 })),
  isSkipped: fc.boolean(),
});

const anEnduranceLog: fc.Arbitrary<EnduranceLog> = fc.record({
  averageHeartRate: fc.option(fc.integer({ min: 30, max: 250 })),
  laps: fc.array(aLap, { maxLength: 6 }),
  stepStartedAt: fc.constant(null),
  pausedAt: fc.constant(null),
});

const isBare = ({ loadKg, reps, durationSeconds, distanceMeters }: SetLog) =>
  [loadKg, reps, durationSeconds, distanceMeters].every((figure) => figure === null);

const aSet = (can: Carried, unit: 'kg' | 'lb'): fc.Arbitrary<SetLog> =>
  anySet(can, unit).filter((set) => can.hasBareSets || !isBare(set));

const anySet = (
  { kinds, hasRpe, hasZeros, hasSetNotes = false }: Carried,
  unit: 'kg' | 'lb',
): fc.Arbitrary<SetLog> =>
  fc.record({
    id: fc.constant(''),
    setPrescriptionId: fc.constant(null),
    kind: fc.constantFrom(...kinds),
    loadKg: fc.option(
      fc
        .integer({ min: hasZeros ? 0 : 1, max: 4000 })
        .map((quarters) => kgFromUnit(quarters / 4, unit)),
    ),
    reps: fc.option(fc.integer({ min: hasZeros ? 0 : 1, max: 500 })),
    rpe: hasRpe
      ? fc.option(fc.integer({ min: 2, max: 20 }).map((half) => half / 2))
      : fc.constant(null),
    durationSeconds: fc.option(fc.integer({ min: 1, max: 86_400 })),
    distanceMeters: fc.option(fc.integer({ min: 1, max: 500_000 })),
    isCompleted: fc.constant(true),
    completedAt: fc.constant(null),
    note: hasSetNotes ? fc.option(text, { nil: '' }) : fc.constant(''),
    shortfallReason: hasSetNotes
      ? fc.constantFrom(null, ...ShortfallReason.options)
      : fc.constant(null),
  });

function aHistory(can: Carried, unit: 'kg' | 'lb'): fc.Arbitrary<Workout[]> {
  const exercise = fc.record({
    name: text,
    notes: text,
    sets: fc.array(aSet(can, unit), { minLength: 1, maxLength: 4 }),
    endurance: fc.option(anEnduranceLog, { nil: undefined }),
  });
  const session = fc.record({
    title: text,
    notes: text,
    minutes: fc.integer({ min: 1, max: 600 }),
    readiness: fc.option(fc.integer({ min: 1, max: 5 })),
    // Twice the same name in a row is one exercise to an app that only counts sets.
    exercises: fc.uniqueArray(exercise, {
      minLength: 1,
      maxLength: 4,
      selector: ({ name }) => name,
    }),
  });
  return fc.array(session, { minLength: 1, maxLength: 4 }).map((sessions) =>
    sessions.map(({ title, notes, minutes, readiness, exercises }, day): Workout => {
      const startedAt = `2025-03-0${day + 1}T09:00:00.000Z`;
      const endedAt = can.dayIsSession
        ? startedAt
        : new Date(Date.parse(startedAt) + minutes * 60_000).toISOString();
      return {
        id: randomUUID(),
        scheduledDayId: null,
        title,
        startedAt,
        endedAt,
        timeZone,
        localDate: startedAt.slice(0, 10),
        notes: can.hasNotes ? notes : '',
        readiness: can.isOurs ? readiness : null,
        branchId: null,
        feedback: null,
        exercises: exercises.map((log) => ({
          id: '',
          exerciseId: '',
          exerciseName: log.name,
          exercisePrescriptionId: null,
          notes: log.notes,
          skippedReason: null,
          // An endurance session has one set, the whole of it.
          sets: log.endurance ? log.sets.slice(0, 1) : log.sets,
          ...(can.isOurs && log.endurance ? { endurance: log.endurance } : {}),
        })),
      };
    }),
  );
}

async function readBack(table: string, unit: 'kg' | 'lb') {
  const read = await readTable(table);
  const layout = layoutOf(read.header);
  if (!layout) throw new Error('The table is not recognised.');
  const { sets, problems } = await readFile(read, layout, { unit });
  expect(problems).toEqual([]);
  return {
    source: layout.source,
    sessions: sessionsOf(sets, { timeZone, dayIsSession: layout.dayIsSession === true }),
  };
}

test.each(
  (['coachme', 'hevy', 'strong', 'fitnotes'] as const).flatMap((format) =>
    (['kg', 'lb'] as const).map((unit) => [format, unit] as const),
  ),
)('import(export(x)) = x in the layout of %s, in %s', async (format, unit) => {
  await fc.assert(
    fc.asyncProperty(aHistory(carried[format], unit), async (history) => {
      const { source, sessions } = await readBack(tableOf(format, unit, history), unit);
      expect(source).toBe(format);
      expect(sessions).toEqual(
        history.map(({ id, scheduledDayId, readiness, branchId, exercises, ...session }) => ({
          ...session,
          ...(format === 'coachme' ? { readiness } : {}),
          workoutId: format === 'coachme' ? id : null,
          exercises: exercises.map(({ exerciseName, notes, endurance, sets }) => ({
            name: exerciseName,
            notes,
            ...(endurance ? { endurance } : {}),
            sets: sets.map(({ id: _, setPrescriptionId, completedAt, ...set }) => set),
          })),
        })),
      );
    }),
    { numRuns: 60 },
  );
});

test('no cell of an export runs as a formula in a spreadsheet, and each comes back as it was', async () => {
  const [history] = fc.sample(aHistory(carried.hevy, 'kg'), 1);
  const evil = (history ?? []).map((workout) => ({ ...workout, title: '=HYPERLINK("x")' }));
  const table = tableOf('hevy', 'kg', evil);
  expect(table).not.toMatch(/(^|,)"?=/m);
  expect((await readBack(table, 'kg')).sessions[0]?.title).toBe('=HYPERLINK("x")');
});

test.each([
  [
    'hevy',
    'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe',
  ],
  [
    'strong',
    'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
  ],
  [
    'fitnotes',
    'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment',
  ],
] as const)(
  'an export in the layout of %s has the columns of that app, in its order',
  (...[format, header]) => {
    expect(tableOf(format, 'kg', []).trim()).toBe(header);
  },
);
