import type { Workout } from '@coachme/contracts/execution.words';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { exposuresOf } from '@coachme/domain/progression/exposures.rules';
import { laidOutDay, layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { isLighter } from '@coachme/domain/progression/lighter-day.rules';
import { readinessAt } from '@coachme/domain/progression/readiness.rules';
import type { DeviceQueries } from '../database/device-database.ts';
import { documentOf } from '../database/rows.ts';
import { workoutOf } from './workout-row.ts';

/** What this device knows of one assignment. */
type Assignment = {
  readonly days: readonly ScheduledDay[];
  readonly workouts: readonly Workout[];
};

/** A session that begins now, and how ready its client says to be. */
export type Starting = Pick<Workout, 'startedAt' | 'readiness'>;

/**
 * Dated days as they are to be trained: what the rules of progression make of them from everything this device knows
 * was done, by the code the server runs. A day that was begun keeps what it had then.
 */
export async function laidOut(
  db: DeviceQueries,
  days: readonly ScheduledDay[],
  starting?: Starting,
): Promise<ScheduledDay[]> {
  const assignments = new Map<string, Assignment>();
  const found: ScheduledDay[] = [];
  for (const day of days) {
    if (!isRuled(day) && !isLighter(day.lighter)) {
      // Days that were kept here before there were rules say nothing of them.
      found.push({ ...day, laidOut: [] });
      continue;
    }
    const known = assignments.get(day.assignmentId) ?? (await readAssignment(db, day.assignmentId));
    assignments.set(day.assignmentId, known);
    found.push(laidOutFrom(day, known, starting));
  }
  return found;
}

function isRuled({ day }: ScheduledDay): boolean {
  return day.groups.some(({ prescriptions }) =>
    prescriptions.some(({ progression }) => progression !== null && progression !== undefined),
  );
}

function laidOutFrom(
  scheduled: ScheduledDay,
  { days, workouts }: Assignment,
  starting?: Starting,
): ScheduledDay {
  const begun = workouts.find(({ scheduledDayId }) => scheduledDayId === scheduled.id);
  const beginning = begun ?? starting;
  const before = workouts.filter(
    ({ startedAt }) =>
      beginning === undefined || Date.parse(startedAt) < Date.parse(beginning.startedAt),
  );
  const exposures = exposuresOf({
    days: new Map(days.map(({ id, day }) => [id, day])),
    sessions: before.filter(({ endedAt }) => endedAt !== null),
    lighterDayIds: new Set(days.flatMap(({ id, lighter }) => (isLighter(lighter) ? [id] : []))),
  });
  // How ready somebody will be on a day ahead is not known yet.
  const readiness = beginning && readinessAt([...before, beginning], beginning.startedAt);
  const made = layOutDay(scheduled.day, exposures, {
    overrides: scheduled.overrides ?? [],
    lighter: scheduled.lighter ?? null,
    readiness: readiness ?? null,
  });
  return { ...scheduled, day: laidOutDay(scheduled.day, made), laidOut: made };
}

async function readAssignment(db: DeviceQueries, assignmentId: string): Promise<Assignment> {
  const dayRows = await db.all(
    `select document from scheduled_days where document ->> '$.assignmentId' = ?`,
    [assignmentId],
  );
  const workoutRows = await db.all(
    `select w.document from workouts w
      join scheduled_days d on d.id = w.scheduled_day_id
      where w.deleted_at is null and d.document ->> '$.assignmentId' = ? order by w.started_at, w.id`,
    [assignmentId],
  );
  return {
    days: dayRows.map((row) => documentOf<ScheduledDay>(row)),
    workouts: workoutRows.map(workoutOf),
  };
}
