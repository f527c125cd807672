import { Exercise } from '@coachme/contracts/exercises.contract';
import { rankByName } from '@coachme/domain/search/fuzzy.rules';
import type { DeviceDatabase } from '../database/device-database.ts';
import { textOf } from '../database/rows.ts';

/** Every exercise this device holds, by name. */
export async function allExercises(db: DeviceDatabase): Promise<Exercise[]> {
  const rows = await db.all('select document from exercises order by name');
  return rows
    .map((row) => Exercise.parse(JSON.parse(textOf(row, 'document'))))
    .filter(({ archivedAt }) => archivedAt === null);
}

/** One exercise, archived ones too, since history names them. */
export async function findExercise(db: DeviceDatabase, id: string): Promise<Exercise | null> {
  const row = await db.get('select document from exercises where id = ?', [id]);
  return row && Exercise.parse(JSON.parse(textOf(row, 'document')));
}

/** Best matches by name or alias, forgiving a typing mistake; works without a network. */
export function searchExercises(query: string, exercises: readonly Exercise[]): Exercise[] {
  const named = exercises.flatMap((exercise) =>
    [exercise.name, ...exercise.aliases].map((name) => ({ name, exercise })),
  );
  return [...new Set(rankByName(query, named).map(({ exercise }) => exercise))];
}
