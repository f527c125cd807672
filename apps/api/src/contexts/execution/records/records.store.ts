import { personalRecordSet } from '@coachme/contracts/execution.events';
import type { PersonalRecord } from '@coachme/contracts/execution.words';
import type { SetLog } from '@coachme/domain/session/set-log.rules';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { derivedId } from '#platform/derived-id';
import { personalRecords } from '../execution.tables.ts';
import { type KnownBest, type RecordRow, recordsFrom } from './records.rules.ts';

/** Where to begin again: records of sessions from here on may have changed, earlier ones cannot. */
export type From = { readonly startedAt: string; readonly workoutId: string };
export type Rebuild = {
  readonly clientId: string;
  readonly exerciseIds: readonly string[];
  readonly from: From;
};

type Session = {
  exerciseId: string;
  exerciseName: string;
  workoutId: string;
  startedAt: string;
  localDate: string;
  revision: number;
  sets: SetLog[];
};
type Gathered = {
  bests: KnownBest[] | null;
  sessions: Session[] | null;
  standing: Standing[] | null;
};

/** A record as it stands before it is worked out again. */
type Standing = { id: string; value: number; previous: number | null; startedAt: string };

/**
 * Works out the records of some exercises again from a session on. Sessions arrive in any order, so a late one may
 * take a record from those after it; what came before it stays, and is read as one row per exercise and kind.
 * Answers the records of that very session, by exercise and kind.
 */
export async function rebuildRecords(ctx: Ctx, rebuild: Rebuild): Promise<PersonalRecord[]> {
  if (rebuild.exerciseIds.length === 0) return [];
  const { bests, sessions, standing } = await gather(ctx, rebuild);
  const rows = recordsFrom(bests ?? [], sessions ?? []).map((row) => ({
    id: recordId(row),
    ...row,
  }));
  const before = new Map((standing ?? []).map((record) => [record.id, record]));
  const written = rows.filter((row) => !isSame(before.get(row.id), row));
  const replaced = written.flatMap(({ id }) => (before.has(id) ? id : []));
  for (const { id } of rows) before.delete(id);
  const lost = [...before.keys()];
  await replace(ctx, rebuild.clientId, { written, lost, replaced });
  await tell(ctx, rebuild, { written, lost });
  return rows
    .filter(({ workoutId }) => workoutId === rebuild.from.workoutId)
    .toSorted((a, b) => order(a).localeCompare(order(b)))
    .map(({ startedAt, revision, ...record }) => ({ ...record, clientId: rebuild.clientId }));
}

const order = ({ exerciseName, kind }: RecordRow) => `${exerciseName} ${kind}`;

function isSame(standing: Standing | undefined, row: RecordRow): boolean {
  const { value, previous, startedAt } = row;
  return (
    standing?.value === value && standing.previous === previous && standing.startedAt === startedAt
  );
}

async function gather(ctx: Ctx, { clientId, exerciseIds, from }: Rebuild): Promise<Gathered> {
  const { organizationId } = ctx.actor;
  const mine = sql`organization_id = ${organizationId} and client_id = ${clientId}
    and exercise_id = any(${`{${exerciseIds.join(',')}}`}::uuid[])`;
  const start = sql`(${from.startedAt}::timestamptz, ${from.workoutId}::uuid)`;
  const { rows } = await ctx.tx.execute<Gathered>(sql`
    with standing as (
      select id, value, previous, started_at from execution.personal_records
      where ${mine} and (started_at, workout_id) >= ${start}),
    bests as (
      select distinct on (exercise_id, kind) exercise_id, kind, value, load_kg, reps, set_log_id, formula
      from execution.personal_records where ${mine} and (started_at, workout_id) < ${start}
      order by exercise_id, kind, started_at desc, workout_id desc),
    sets as (
      select s.*, e.exercise_name, e.exercise_position
      -- Looked up one by one, as an import just written is counted as one row and joined by reading everything for each set.
      from execution.set_logs s cross join lateral (
        select exercise_name, position as exercise_position from execution.exercise_logs
        where organization_id = ${organizationId} and workout_id = s.workout_id and id = s.exercise_log_id offset 0) e
      where s.organization_id = ${organizationId} and s.client_id = ${clientId} and s.is_completed
        and s.exercise_id = any(${`{${exerciseIds.join(',')}}`}::uuid[]) and (s.started_at, s.workout_id) >= ${start}),
    sessions as (
      select s.exercise_id, s.workout_id, s.started_at, min(s.exercise_name) as exercise_name,
        jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'loadKg', s.load_kg, 'reps', s.reps, 'rpe', s.rpe,
          'durationSeconds', s.duration_seconds, 'distanceMeters', s.distance_meters, 'isCompleted', true)
          order by s.exercise_position, s.position) as sets
      from sets s group by s.exercise_id, s.workout_id, s.started_at)
    select
      (select jsonb_agg(jsonb_build_object('id', id, 'value', value, 'previous', previous,
        'startedAt', execution.utc(started_at))) from standing) as standing,
      (select jsonb_agg(jsonb_build_object('exerciseId', exercise_id, 'kind', kind, 'value', value, 'loadKg', load_kg,
        'reps', reps, 'setId', set_log_id, 'formula', formula)) from bests) as bests,
      -- One by one for the same reason.
      (select jsonb_agg(jsonb_build_object('exerciseId', s.exercise_id, 'exerciseName', s.exercise_name,
        'workoutId', s.workout_id, 'startedAt', execution.utc(s.started_at), 'sets', s.sets)
        || (select jsonb_build_object('localDate', w.local_date, 'revision', w.revision) from execution.workouts w
          where w.organization_id = ${organizationId} and w.id = s.workout_id)
        order by s.started_at, s.workout_id) from sessions s) as sessions`);
  return rows[0] ?? { bests: null, sessions: null, standing: null };
}

type Identified = RecordRow & { readonly id: string };

/** What is written anew replaces what stood under the same id. */
async function replace(
  ctx: Ctx,
  clientId: string,
  { written, lost, replaced }: Difference & { readonly replaced: readonly string[] },
): Promise<void> {
  const { organizationId } = ctx.actor;
  const ids = [...lost, ...replaced];
  const former = and(
    eq(personalRecords.organizationId, organizationId),
    inArray(personalRecords.id, ids),
  );
  // What is only new, as most of a session's records are, is one statement.
  if (ids.length > 0) await ctx.tx.delete(personalRecords).where(former);
  await insertRows(
    ctx,
    personalRecords,
    written.map((row) => ({
      ...row,
      startedAt: new Date(row.startedAt),
      organizationId,
      clientId,
    })),
  );
}

type Difference = { readonly written: readonly Identified[]; readonly lost: readonly string[] };

/** Phones hear of what differs; the coach of what was beaten in this very session. */
async function tell(
  ctx: Ctx,
  { clientId, from }: Rebuild,
  { written, lost }: Difference,
): Promise<void> {
  for (const { id, revision } of written) {
    await ctx.change({ clientId, entity: 'personal-record', entityId: id, revision });
  }
  for (const id of lost) {
    await ctx.change({
      clientId,
      entity: 'personal-record',
      entityId: id,
      revision: 0,
      isDeleted: true,
    });
  }
  const beaten = written.filter((row) => row.workoutId === from.workoutId && row.previous !== null);
  if (beaten.length === 0) return;
  const recordIds = beaten.map(({ id }) => id);
  await ctx.publish(personalRecordSet({ clientId, workoutId: from.workoutId, recordIds }));
}

/** The same record always has the same id, so that working it out again changes nothing on phones (UUID version 8). */
function recordId({ workoutId, exerciseId, kind }: RecordRow): string {
  return derivedId(`${workoutId}/${exerciseId}/${kind}`);
}
