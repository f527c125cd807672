import { expect, test } from 'vitest';
import { dateOrderOf } from './date-order.rules.ts';
import { layoutOf } from './detect.rules.ts';
import { nearestAmount, nearestTime } from './nearest.rules.ts';
import { readFile } from './read-file.ts';
import { readTable, textOf } from './read-table.ts';
import { sessionsOf } from './sessions.rules.ts';

const header = 'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Seconds';

/** The rows of a table of Strong with semicolons, as they are read. */
async function read(...rows: string[]) {
  const table = await readTable([header, ...rows].join('\n'));
  const layout = layoutOf(table.header);
  if (!layout) throw new Error('no layout');
  return readFile(table, layout, { unit: 'kg' });
}

const table = `${header}\n2025-09-15 07:48:00;Haut du corps été;Squat;1;100,5;kg;5;8;`;
const sixteen = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

test.each([
  ['UTF-8', Buffer.from(table, 'utf8')],
  ['UTF-8 with a mark', Buffer.from(`\u{feff}${table}`, 'utf8')],
  ['UTF-16 with a mark', sixteen(`\u{feff}${table}`)],
  ['UTF-16 without one', sixteen(table)],
  ['UTF-16 the other way round', Buffer.from(table, 'utf16le').swap16()],
  ['the way of old Windows programs', Buffer.from(table, 'latin1')],
])('a file in %s is read letter by letter', async (...[, bytes]) => {
  const read16 = await readTable(textOf(new Uint8Array(bytes)));
  const layout = layoutOf(read16.header);
  const { sets, problems } = await readFile(read16, layout ?? expect.fail(), { unit: 'kg' });
  expect(problems).toEqual([]);
  expect(sets).toMatchObject([{ title: 'Haut du corps été', loadKg: 100.5, reps: 5 }]);
});

test('dates of three numbers are read in the order that the file itself proves', async () => {
  const european = await read(
    '03/04/2025 18:00;A;Squat;1;100;kg;5;;',
    '25/04/2025 18:00;A;Squat;1;100;kg;5;;',
  );
  expect(european.sets.map(({ startsAt }) => startsAt)).toEqual([
    '2025-04-03T18:00:00',
    '2025-04-25T18:00:00',
  ]);
  const american = await read(
    '03/04/2025 6:00 PM;A;Squat;1;100;kg;5;;',
    '04/25/2025 6:00 PM;A;Squat;1;100;kg;5;;',
  );
  expect(american.sets.map(({ startsAt }) => startsAt)).toEqual([
    '2025-03-04T18:00:00',
    '2025-04-25T18:00:00',
  ]);
  expect(dateOrderOf(['25.04.2025', '04.25.2025'])).toBeNull();
});

test('a date that may be either is refused with both readings, never guessed', async () => {
  const { sets, problems } = await read('03/04/2025 18:00;A;Squat;1;100;kg;5;;');
  expect(sets).toEqual([]);
  expect(problems).toEqual([
    {
      ...{ line: 2, field: 'date', reason: 'not-a-time', given: '03/04/2025 18:00' },
      nearest: '2025-04-03 18:00 / 2025-03-04 18:00',
    },
  ]);
});

test('each wrong figure is told by line and field with the nearest right form', async () => {
  const { problems } = await read(
    '2025-02-31 07:00:00;A;Squat;1;10000;kg;-5;11;',
    '2025-02-28 07:00:00;A;Squat;1;10000;lbs;8 reps;8;',
    '2025-02-28 07:00:00;A;Squat;1;1O0;kg;501;0,5;soon',
  );
  expect(
    problems.map(({ line, field, reason, nearest }) => [line, field, reason, nearest]),
  ).toEqual([
    [2, 'date', 'not-a-time', '2025-02-28'],
    [2, 'weight', 'too-much', '1000'],
    [2, 'reps', 'too-little', '5'],
    [2, 'rpe', 'too-much', '10'],
    [3, 'weight', 'too-much', '2204'],
    [3, 'reps', 'not-a-number', '8'],
    [4, 'weight', 'not-a-number', '100'],
    [4, 'reps', 'too-much', '500'],
    [4, 'rpe', 'too-little', '1'],
    [4, 'seconds', 'not-a-duration', null],
  ]);
});

test.each([
  ['80 kg', '80'],
  ['~62,5', '62.5'],
  ['l2o', '120'],
  ['heavy', null],
  ['', null],
])('what %j most likely means is %j', (text, nearest) => {
  expect(nearestAmount(text)).toBe(nearest);
});

test.each([
  ['2025/9/5', '2025-09-05'],
  ['31.02.2025', '2025-02-28'],
  ['5/13/25 7:00', '2025-05-13 7:00'],
  ['last Tuesday', null],
])('the date nearest to %j is %j', (text, nearest) => {
  expect(nearestTime(text)).toBe(nearest);
});

test('a zero where nobody said anything is nothing: no load, and no repetitions of what was held', async () => {
  const { sets, problems } = await read(
    '2025-09-15 07:48:00;A;Plank;1;0;kg;0;;60',
    '2025-09-15 07:48:00;A;Push Up;1;0.0;kg;12;;0',
    '2025-09-15 07:48:00;A;Squat;1;140;kg;0;;0',
  );
  expect(problems).toEqual([]);
  expect(sets.map(({ loadKg, reps, durationSeconds }) => [loadKg, reps, durationSeconds])).toEqual([
    [null, null, 60],
    [null, 12, null],
    // A set that failed.
    [140, 0, null],
  ]);
});

test('a set that was laid out and never done is none, and its row no mistake', async () => {
  const { sets, problems, rows } = await read(
    '2025-09-15 07:48:00;A;Leg Press;1;0.0;kg;10;;',
    '2025-09-15 07:48:00;A;Leg Press;2;;kg;;;',
    '2025-09-15 07:48:00;A;Leg Press;3;0;kg;0;;0',
  );
  expect({ rows, problems, lines: sets.map(({ line }) => line) }).toEqual({
    rows: 3,
    problems: [],
    lines: [2],
  });
});

test('the help of an assisted exercise is no load, and stands beside the set', async () => {
  const { sets } = await read(
    '2025-09-15 07:48:00;A;Pull Up (Assisted);1;12.5;kg;10;;',
    '2025-09-15 07:48:00;A;Pull Up (Weighted);1;12.5;kg;5;;',
  );
  const [session] = sessionsOf(sets, { timeZone: 'UTC', dayIsSession: false });
  const told = session?.exercises.flatMap((exercise) =>
    exercise.sets.map(({ loadKg, reps, note }) => [loadKg, reps, note]),
  );
  expect(told).toEqual([
    [null, 10, '-12.5 kg'],
    [12.5, 5, ''],
  ]);
});

test.each([
  ['Date,Exercise,Category,Weight (kg),Reps,Distance,DistanceUnit,Time,Comment', '', 8046.72],
  [
    'Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind',
    ',',
    8046.72,
  ],
  ['Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time', '', 8046.72],
])('FitNotes under the header "%s"', async (header, pounds, distanceMeters) => {
  const lines = [
    header,
    `2019-05-31,Cycling,Cardio,0.00${pounds},0,5,mi,10:00,`,
    `2019-05-31,Row,Back,60${pounds},12,,,,`,
  ];
  const table = await readTable(lines.join('\n'));
  const layout = layoutOf(table.header) ?? expect.fail();
  const { sets, problems } = await readFile(table, layout, { unit: 'lb' });
  expect([layout.source, problems]).toEqual(['fitnotes', []]);
  expect(sets).toMatchObject([
    { loadKg: null, reps: null, distanceMeters, durationSeconds: 600 },
    { loadKg: 60, reps: 12, distanceMeters: null, durationSeconds: null },
  ]);
});
