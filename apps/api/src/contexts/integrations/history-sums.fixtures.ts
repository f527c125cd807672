import type pg from 'pg';
import type { World } from '#test/world';

const tables = [
  'execution.workouts',
  'execution.exercise_logs',
  'execution.set_logs',
  'execution.personal_records',
  'execution.workout_history',
  'programs.exercises',
] as const;

/** Everything that the histories of an organization consist of, row by row, as a count and a sum for each table. */
export async function historySums(world: World, organizationId: string): Promise<unknown> {
  const database = await world.connect('superuser');
  const sums = await historySumsIn(database, organizationId);
  await database.end();
  return sums;
}

/** The same, by somebody who sees every row. */
export async function historySumsIn(
  database: pg.Client,
  organizationId: string,
): Promise<readonly unknown[]> {
  const sums: unknown[] = [];
  for (const table of tables) {
    const { rows } = await database.query(
      `select count(*)::int, md5(string_agg(t::text, '' order by t::text)) from ${table} t where organization_id = $1`,
      [organizationId],
    );
    sums.push([table, rows[0]]);
  }
  return sums;
}
