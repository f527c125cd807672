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
];

/** Brings a device database to the newest version; a cut in between leaves the version before. */
export async function migrate(
  database: DeviceDatabase,
  migrations: Migrations = clientMigrations,
): Promise<void> {
  await database.transaction(async (tx) => {
    const row = await tx.get('pragma user_version');
    const version = row ? numberOf(row, 'user_version') : 0;
    for (const [index, statements] of migrations.entries()) {
      if (index < version) continue;
      for (const statement of statements) await tx.run(statement);
      await tx.run(`pragma user_version = ${index + 1}`);
    }
  });
}
