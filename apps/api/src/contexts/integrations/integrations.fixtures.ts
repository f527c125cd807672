const exercises = [
  'Bench Press (Barbell)',
  'Squat (Barbell)',
  'Deadlift (Barbell)',
  'Bent Over Row (Barbell)',
  'Overhead Press (Barbell)',
  'Bicep Curl (Dumbbell)',
  'Wobble Board Reach',
];

/** An export as Hevy writes it, three exercises of four sets a session, one session a day; the last of them few apps know. */
export function aHevyFile({ rows, from = '2020-01-01' }: { rows: number; from?: string }): File {
  const lines = [
    'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe',
  ];
  for (let row = 0; row < rows; row += 1) {
    const session = Math.floor(row / 12);
    const day = Temporal.PlainDate.from(from).add({ days: session });
    const date = day.toLocaleString('en', { day: 'numeric', month: 'short', year: 'numeric' });
    const [month, number, year] = date.replace(',', '').split(' ');
    const when = `${number} ${month} ${year}`;
    const exercise = exercises[(session + Math.floor((row % 12) / 4)) % exercises.length];
    const load = 40 + ((session * 7 + row) % 60) * 1.25;
    lines.push(
      `"Day ${(session % 4) + 1}","${when}, 07:00","${when}, 08:10","","${exercise}",,"",${row % 4},"${row % 4 === 0 ? 'warmup' : 'normal'}",${load},${5 + (row % 5)},,,${row % 3 === 0 ? 8 : ''}`,
    );
  }
  return new File([lines.join('\n')], 'workouts.csv', { type: 'text/csv' });
}
