import type { Migrations } from '../database/migrations.ts';

/** The coach app's database: what the server answered last, and what was written here and is not there yet. */
export const coachMigrations: Migrations = [
  [
    `create table answers (
       id text primary key, document text not null, read_at text not null
     ) strict`,
    `create table exercises (
       id text primary key, name text not null, document text not null
     ) strict`,
    `create table program_drafts (
       id text primary key,
       document text not null,
       base_revision integer,
       change_number integer not null,
       state text not null check (state in ('waiting', 'stale', 'refused')),
       reason text,
       theirs_document text,
       changed_at text not null
     ) strict`,
    'create table settings (name text primary key, value text not null) strict',
  ],
];
