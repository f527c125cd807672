import type { DeviceDatabase } from '../database/device-database.ts';
import { textOf } from '../database/rows.ts';

/** The plans of which this device holds days, the latest first. */
export async function plansKept(
  db: DeviceDatabase,
): Promise<{ assignmentId: string; programTitle: string }[]> {
  const rows = await db.all(
    `select document ->> '$.assignmentId' as assignment_id,
        max(document ->> '$.programTitle') as program_title, min(date) as starts_on
      from scheduled_days group by 1 order by starts_on desc`,
  );
  return rows.map((row) => ({
    assignmentId: textOf(row, 'assignment_id'),
    programTitle: textOf(row, 'program_title'),
  }));
}
