import type { Workout } from '@coachme/contracts/execution.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { DeviceDatabase } from '../database/device-database.ts';
import { documentOf, textOf } from '../database/rows.ts';
import { namedWorkout } from './named-workout.rules.ts';

/** Every exercise this device offers, by name; what was put away or a colleague keeps is not offered. */
export async function allExercises(db: DeviceDatabase): Promise<Exercise[]> {
  const rows = await db.all('select document from exercises order by name');
  return rows
    .map((row) => documentOf<Exercise>(row))
    .filter(({ archivedAt, keptBy }) => archivedAt === null && keptBy !== 'colleague');
}

/** The library is fetched anew when it is next asked for: another organization has exercises of its own. */
export async function forgetLibrary(db: DeviceDatabase): Promise<void> {
  await db.run(`delete from settings where name = 'library-words'`);
}

/** One exercise, archived ones too, since history names them. */
export async function findExercise(db: DeviceDatabase, id: string): Promise<Exercise | null> {
  const row = await db.get('select document from exercises where id = ?', [id]);
  return row && documentOf<Exercise>(row);
}

/** Sessions with their exercises named as the library on this device names them, in the language it was fetched in. */
export async function inLibraryWords(
  db: DeviceDatabase,
  workouts: readonly Workout[],
): Promise<Workout[]> {
  const ids = new Set(
    workouts.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId)),
  );
  const rows = await db.all(
    'select id, name from exercises where id in (select value from json_each(?))',
    [JSON.stringify([...ids])],
  );
  const names = new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'name')]));
  return workouts.map((workout) => namedWorkout(workout, (id) => names.get(id)));
}
