/** So many that reading takes the server seconds, and writing longer. */
const rows = 36_000;
const setsASession = 12;
/** Of the file; each is a day. */
export const sessionsOfLongHistory = rows / setsASession;

/** An export as Hevy writes it: a session a day, its sets in two exercises. */
export function aLongHistory(): string {
  const lines = [
    'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe',
  ];
  for (let row = 0; row < rows; row += 1) {
    const day = new Date(Date.UTC(2012, 0, 1 + Math.floor(row / setsASession)));
    const date = day.toLocaleDateString('en', {
      ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    });
    const [month, number, year] = date.replace(',', '').split(' ');
    const when = `${number} ${month} ${year}`;
    const exercise = row % setsASession < 6 ? 'Bench Press (Barbell)' : 'Bent Over Row (Barbell)';
    lines.push(
      `"Push","${when}, 07:00","${when}, 08:10","","${exercise}",,"",${row % 6},"normal",${40 + (row % 50)},8,,,`,
    );
  }
  return lines.join('\n');
}
