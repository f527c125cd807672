import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { DeviceDatabase } from '../database/device-database.ts';
import { documentOf } from '../database/rows.ts';

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
