/** Exports of many years as Hevy and Strong write them, the same for the same seed. */
export type Years = { readonly seed: number; readonly rows: number };

type Row = {
  readonly session: number;
  readonly exercise: string;
  readonly index: number;
  readonly kind: 'warm-up' | 'working' | 'drop' | 'failure';
  readonly load: number;
  readonly reps: number;
  readonly rpe: number | null;
  readonly note: string;
};

const lifts = [
  'Bench Press (Barbell)',
  'Squat (Barbell)',
  'Deadlift (Barbell)',
  'Bent Over Row (Barbell)',
  'Overhead Press (Barbell)',
  'Bicep Curl (Dumbbell)',
  'Lat Pulldown (Cable)',
  'Leg Press',
  'Romanian Deadlift (Barbell)',
  'Hanging Leg Raise',
  'Wobble Board Reach',
  'Sandbag Over Shoulder',
];
const titles = ['Upper A', 'Lower A', 'Upper B', 'Lower B'];
const notes = [
  '',
  '',
  '',
  'felt heavy, slept 5 h',
  'belt on from set 2; "solid"',
  'pause on the chest',
];
const kinds = ['working', 'working', 'working', 'drop', 'failure'] as const;

const exercisesASession = 4;
const setsAnExercise = 4;

/** A number from 0 up to 1, the next of its seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function rowsOf({ seed, rows }: Years): Row[] {
  const chance = chanceOf(seed);
  const below = (count: number) => Math.floor(chance() * count);
  const aSession = exercisesASession * setsAnExercise;
  return Array.from({ length: rows }, (_, row): Row => {
    const session = Math.floor(row / aSession);
    const place = Math.floor((row % aSession) / setsAnExercise);
    const index = row % setsAnExercise;
    return {
      session,
      index,
      exercise: lifts[(session * exercisesASession + place) % lifts.length] ?? '',
      kind: index === 0 ? 'warm-up' : (kinds[below(kinds.length)] ?? 'working'),
      load: 20 + below(480) / 4,
      reps: 1 + below(15),
      rpe: chance() < 0.9 ? 6 + below(9) / 2 : null,
      note: notes[below(notes.length)] ?? '',
    };
  });
}

/** A day of UTC: these exports know no zone. */
const dayOf = (session: number) => new Date(Date.UTC(2009, 0, 5 + session));
const quoted = (cells: readonly (string | number | null)[]) =>
  cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const hevyKinds = { 'warm-up': 'warmup', working: 'normal', drop: 'dropset', failure: 'failure' };
const strongKinds = { 'warm-up': 'W', working: null, drop: 'D', failure: 'F' };

/** Four exercises of four sets a session, one session a day, in the layout of Hevy. */
export function yearsAsHevy(years: Years): File {
  const header =
    'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe';
  const lines = rowsOf(years).map((row) => {
    const day = dayOf(row.session);
    const when = `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
    return quoted([
      titles[row.session % titles.length] ?? '',
      `${when}, 07:00`,
      `${when}, 08:10`,
      '',
      row.exercise,
      null,
      row.note,
      row.index,
      hevyKinds[row.kind],
      row.load,
      row.reps,
      null,
      null,
      row.rpe,
    ]);
  });
  return new File([[header, ...lines].join('\n')], 'workout_data.csv', { type: 'text/csv' });
}

/** The same training in the newer layout of Strong, which says nothing about its unit. */
export function yearsAsStrong(years: Years): File {
  const header =
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
  const lines = rowsOf(years).map((row) =>
    quoted([
      `${dayOf(row.session).toISOString().slice(0, 10)} 07:00:00`,
      titles[row.session % titles.length] ?? '',
      '1h 10m',
      row.exercise,
      strongKinds[row.kind] ?? row.index + 1,
      row.load,
      row.reps,
      0,
      0,
      row.note,
      '',
      row.rpe,
    ]),
  );
  return new File([[header, ...lines].join('\r\n')], 'strong.csv', { type: 'text/csv' });
}
