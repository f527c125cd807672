import type { DeviceDatabase } from './device-database.ts';
import { numberOf } from './rows.ts';

/**
 * Each entry takes the database one version up and is never edited once released: phones skip
 * versions, so all of them run in order.
 */
export type Migrations = readonly (readonly string[])[];

const clientMigrations: Migrations = [
  [
    `create table workouts (
       id text primary key,
       scheduled_day_id text,
       title text not null,
       local_date text not null,
       started_at text not null,
       ended_at text,
       exercise_ids text not null,
       exercise_count integer not null,
       set_count integer not null,
       volume_kg real not null,
       document text not null,
       revision integer,
       deleted_at text,
       remote_document text,
       remote_revision integer,
       remote_is_deleted integer not null default 0
     ) strict`,
    'create index workouts_by_start on workouts (started_at)',
    'create index workouts_by_scheduled_day on workouts (scheduled_day_id)',
    `create table outbox (
       id text primary key,
       change_number integer not null,
       base_revision integer,
       base_document text,
       deleted_at text,
       state text not null check (state in ('waiting', 'sending', 'failed')),
       reason text,
       message text,
       changed_at_ms integer not null
     ) strict`,
    `create table scheduled_days (
       id text primary key, date text not null, document text not null
     ) strict`,
    'create index scheduled_days_by_date on scheduled_days (date)',
    `create table personal_records (
       id text primary key,
       workout_id text not null,
       exercise_id text not null,
       achieved_on text not null,
       document text not null
     ) strict`,
    'create index personal_records_by_exercise on personal_records (exercise_id)',
    'create index personal_records_by_workout on personal_records (workout_id)',
    'create table clients (id text primary key, document text not null) strict',
    `create table exercises (
       id text primary key, name text not null, document text not null
     ) strict`,
    'create table settings (name text primary key, value text not null) strict',
  ],
  [
    // Which sessions hold an exercise: with years of them a search through all would be felt at every set.
    `create table workout_exercises (
       exercise_id text not null, started_at text not null, workout_id text not null,
       primary key (exercise_id, started_at, workout_id)
     ) strict, without rowid`,
    'create index workout_exercises_by_workout on workout_exercises (workout_id)',
    `insert or ignore into workout_exercises ${exercisesOf('workouts')}`,
    `create trigger workouts_added after insert on workouts begin
       insert or ignore into workout_exercises ${exercisesOf('(select new.id, new.started_at, new.exercise_ids)')};
     end`,
    `create trigger workouts_changed after update of exercise_ids, started_at on workouts
       when old.exercise_ids <> new.exercise_ids or old.started_at <> new.started_at begin
       delete from workout_exercises where workout_id = old.id;
       insert or ignore into workout_exercises ${exercisesOf('(select new.id, new.started_at, new.exercise_ids)')};
     end`,
    `create trigger workouts_removed after delete on workouts begin
       delete from workout_exercises where workout_id = old.id;
     end`,
    // What coach and client say about sets; what was said here waits until the server has it.
    `create table set_comments (
       id text primary key,
       workout_id text not null,
       set_log_id text not null,
       created_at text not null,
       state text not null default 'sent' check (state in ('sent', 'waiting', 'failed')),
       is_removed integer not null default 0,
       document text not null
     ) strict`,
    'create index set_comments_by_workout on set_comments (workout_id, created_at)',
  ],
  [
    // What the person weighed, one for each day; what was said here waits until the server has it.
    `create table body_weights (
       date text primary key,
       id text,
       weight_kg real not null,
       state text not null default 'sent' check (state in ('sent', 'waiting', 'failed')),
       is_removed integer not null default 0
     ) strict`,
  ],
];

/** The exercises of sessions as rows; ids are kept as one line of text. */
function exercisesOf(source: string): string {
  return `select e.value, w.started_at, w.id from ${source} as w,
    json_each('["' || replace(w.exercise_ids, ' ', '","') || '"]') as e where w.exercise_ids <> ''`;
}

/** Brings a device database to the newest version; a cut in between leaves the version before. */
export async function migrate(
  database: DeviceDatabase,
  migrations: Migrations = clientMigrations,
): Promise<void> {
  const row = await database.get('pragma user_version');
  const version = row ? numberOf(row, 'user_version') : 0;
  const steps = migrations.slice(version).flat();
  if (steps.length === 0) return;
  // One message to the browser's worker: a first start waits for all of them.
  const all = [...steps, `pragma user_version = ${migrations.length}`].join(';\n');
  await database.transaction((tx) => tx.run(all));
}
