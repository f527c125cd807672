import { exerciseMatcher } from '@coachme/domain/exercises/exercise-match.rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountOf, metersFrom, secondsOf } from './amounts.rules.ts';
import { delimiterOf, layoutOf } from './detect.rules.ts';
import { instantOf, localTimeOf } from './local-time.rules.ts';
import { readFile } from './read-file.ts';
import { readTable, textOf } from './read-table.ts';
import { sessionsOf } from './sessions.rules.ts';

async function read(text: string, unit: 'kg' | 'lb' = 'kg') {
  const table = await readTable(text);
  const layout = layoutOf(table.header);
  if (!layout) throw new Error('no layout');
  const file = await readFile(table, layout, { unit });
  const dayIsSession = layout.dayIsSession === true;
  const sessions = sessionsOf(file.sets, { timeZone: 'Africa/Nairobi', dayIsSession });
  return { ...file, source: layout.source, sessions };
}

test.each([
  ['62.5', 62.5],
  ['62,5', 62.5],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  [' 80 ', 80],
  ['', null],
  ['heavy', undefined],
  ['1e9', undefined],
])('the amount %j is %j', (text, value) => {
  expect(amountOf(text)).toBe(value);
});

test.each([
  ['2h 18m', 8280],
  ['35m', 2100],
  ['45s', 45],
  ['1:02:03', 3723],
  ['12:30', 750],
  ['90', 90],
  ['', null],
  ['soon', undefined],
])('the duration %j is %j seconds', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});

test('a distance keeps its length in whatever unit it comes', () => {
  expect(metersFrom(5, 'km')).toBe(5000);
  expect(metersFrom(1, 'Miles')).toBe(1609.34);
  expect(metersFrom(1, 'furlong')).toBeUndefined();
});

test.each([
  ['2025-09-15 07:48:00', '2025-09-15T07:48:00'],
  ['2025-09-15 7:48:00\u202fPM', '2025-09-15T19:48:00'],
  ['2025-09-15 12:05:00 AM', '2025-09-15T00:05:00'],
  ['15 Sep 2025, 07:48', '2025-09-15T07:48:00'],
  ['15 sept. 2025, 07:48', '2025-09-15T07:48:00'],
  ['3 Mai 2025, 18:00', '2025-05-03T18:00:00'],
  ['Sep 15, 2025, 7:48 PM', '2025-09-15T19:48:00'],
  ['2025-09-15', '2025-09-15T12:00:00'],
  ['2025-02-31', null],
  ['yesterday', null],
])('the time %j is %j', (text, time) => {
  expect(localTimeOf(text)).toBe(time);
});

test('a local time is an instant of its zone, also in the hour that a clock change skips', () => {
  expect(instantOf('2025-09-15T07:48:00', 'Africa/Nairobi')).toBe('2025-09-15T04:48:00.000Z');
  expect(instantOf('2025-03-30T02:30:00', 'Europe/Berlin')).toBe('2025-03-30T01:30:00.000Z');
});

test('the divider of a table is whichever mark its header has most of', () => {
  expect(delimiterOf('Date;Weight, kg;Reps')).toBe(';');
  expect(delimiterOf('a\tb\tc,d')).toBe('\t');
});

test('Strong: sets in order, warm-ups and drops by letter, rest timers passed over, the unit as chosen', async () => {
  const file = await read(
    [
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
      '2025-09-15 07:48:00,Push,1h 2m,Bench Press (Barbell),W,45,10,0,0,,,',
      '2025-09-15 07:48:00,Push,1h 2m,Bench Press (Barbell),1,135,5,0,0,felt good,easy day,8',
      '2025-09-15 07:48:00,Push,1h 2m,Bench Press (Barbell),Rest Timer,,,,120,,,',
      '2025-09-15 07:48:00,Push,1h 2m,Bench Press (Barbell),D,95,12,0,0,,,',
      '2025-09-15 07:48:00,Push,1h 2m,Plank,1,0,0,0,60,,,',
    ].join('\r\n'),
    'lb',
  );
  expect(file).toMatchObject({ source: 'strong', rows: 5, problems: [] });
  expect(file.sessions).toHaveLength(1);
  const [session] = file.sessions;
  expect(session).toMatchObject({
    title: 'Push',
    startedAt: '2025-09-15T04:48:00.000Z',
    endedAt: '2025-09-15T05:50:00.000Z',
    localDate: '2025-09-15',
    notes: 'easy day',
  });
  expect(session?.exercises.map(({ name, notes }) => [name, notes])).toEqual([
    ['Bench Press (Barbell)', 'felt good'],
    ['Plank', ''],
  ]);
  expect(session?.exercises[0]?.sets.map(({ kind, loadKg }) => [kind, loadKg])).toEqual([
    ['warm-up', 20.4117],
    ['working', 61.235],
    ['drop', 43.0913],
  ]);
});

test('Strong, the older layouts: semicolons, and units in a column or the header', async () => {
  const older = await read(
    [
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
      '2024-01-02 18:00:00;Legs;Squat;1;100,5;kg;5;;;;0;;;45m',
    ].join('\n'),
  );
  expect(older.sets[0]).toMatchObject({ loadKg: 100.5, reps: 5, endsAt: '2024-01-02T18:45:00' });
  const third = await read(
    [
      '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"',
      '"1";"2024-01-02 18:00:00";"Run";"1800";"Running";"1";"";"";"";"5000";"1700";"";""',
    ].join('\n'),
  );
  expect(third.sets[0]).toMatchObject({
    distanceMeters: 5000,
    durationSeconds: 1700,
    loadKg: null,
  });
});

test('Hevy: units from the header, an exercise done twice stays two', async () => {
  const row = (exercise: string, index: number, kind = 'normal') =>
    `"Upper","15 Sep 2025, 07:48","15 Sep 2025, 08:50","","${exercise}",,"",${index},"${kind}",80,8,,,7.5`;
  const file = await read(
    [
      'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe',
      row('Row', 0, 'warmup'),
      row('Row', 1),
      row('Curl', 0, 'failure'),
      row('Row', 0, 'dropset'),
    ].join('\n'),
  );
  expect(file.sessions[0]?.exercises.map(({ name, sets }) => [name, sets.length])).toEqual([
    ['Row', 2],
    ['Curl', 1],
    ['Row', 1],
  ]);
  expect(file.sets.map(({ kind }) => kind)).toEqual(['warm-up', 'working', 'amrap', 'drop']);
});

test('FitNotes: a day is a session, named after what was trained', async () => {
  const file = await read(
    [
      'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment',
      '2025-01-03,Flat Bench,Chest,60,kgs,8,,,,',
      '2025-01-03,Curl,Biceps,12.5,kgs,10,,,,slow',
      '2025-01-04,Rowing,Cardio,,,,2000,m,0:08:10,',
    ].join('\n'),
  );
  expect(file.sessions.map(({ title, localDate }) => [title, localDate])).toEqual([
    ['Chest, Biceps', '2025-01-03'],
    ['Cardio', '2025-01-04'],
  ]);
  expect(file.sets[2]).toMatchObject({ durationSeconds: 490, distanceMeters: 2000 });
});

test('what is wrong is told by line and column, all at once, and the other rows stay', async () => {
  const file = await read(
    [
      'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
      'soon,A,1m,Squat,1,10000,5,,,,,11',
      '2025-09-15 07:48:00,A,1m,Squat,2,100,5,,,,,',
      '2025-09-15 07:48:00,A,1m,,3,heavy,5,,,,,',
    ].join('\n'),
  );
  expect(file.problems.map(({ line, field, reason }) => [line, field, reason])).toEqual([
    [2, 'date', 'not-a-time'],
    [2, 'weight', 'too-much'],
    [2, 'rpe', 'too-much'],
    [4, 'exercise name', 'missing'],
    [4, 'weight', 'not-a-number'],
  ]);
  expect(file.sets).toHaveLength(1);
});

test('a picture, a zip and an empty file are refused as what they are not', () => {
  for (const bytes of [[0x89, 0x50, 0x4e, 0x47, 0xff], [0x50, 0x4b, 3, 4, 0, 0], []]) {
    expect(() => textOf(Uint8Array.from(bytes))).toThrow('not a text table');
  }
  expect(textOf(Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62, 0]))).toBe('ab');
});

test('names of other apps find the exercise that is meant, and ask where several may be', () => {
  const matchOf = exerciseMatcher([
    { id: 'bench', name: 'Barbell Bench Press - Medium Grip', aliases: ['Bench Press'] },
    { id: 'incline', name: 'Barbell Incline Bench Press', aliases: [] },
    { id: 'curl', name: 'Dumbbell Bicep Curl', aliases: ['Biceps Curl'] },
    { id: 'hammer', name: 'Hammer Curls', aliases: [] },
  ]);
  expect(matchOf('bench press')).toMatchObject({ match: 'matched', exerciseId: 'bench' });
  expect(matchOf('Bench Press (Barbell)')).toMatchObject({ match: 'matched', exerciseId: 'bench' });
  expect(matchOf('Hammer Curl')).toMatchObject({ match: 'matched', exerciseId: 'hammer' });
  expect(matchOf('Bench Press Incline')).toMatchObject({ match: 'ambiguous' });
  expect(matchOf('Underwater Basket')).toEqual({
    match: 'unknown',
    exerciseId: null,
    candidateIds: [],
  });
});

test('no text makes the readers fail in another way than by a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 60 }), async (text) => {
      for (const column of ['Weight', 'Reps', 'Date', 'RPE', 'Seconds']) {
        const header = 'Date,Workout Name,Exercise Name,Set Order,Weight,Reps,RPE,Seconds';
        const cells = header.split(',').map((name) => (name === column ? text : '1'));
        const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
        await read(`${header}\n${row}`);
      }
    }),
    { numRuns: 100 },
  );
});
