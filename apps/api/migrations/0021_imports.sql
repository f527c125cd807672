-- Up Migration
create schema integrations;
grant usage on schema integrations to coachme_app, coachme_maintenance;

-- A training history on its way in: read into a preview, written when somebody says so, taken back when somebody says so.
create table integrations.imports (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  created_by uuid not null,
  file_name text not null,
  source text not null check (source in ('strong', 'hevy', 'fitnotes', 'coachme')),
  unit text not null check (unit in ('kg', 'lb')),
  time_zone text not null,
  fingerprint text not null,
  state text not null check (state in
    ('reading', 'preview', 'committing', 'committed', 'undoing', 'undone', 'failed')),
  row_count integer not null default 0,
  refused_row_count integer not null default 0,
  session_count integer not null default 0,
  set_count integer not null default 0,
  known_session_count integer not null default 0,
  written_session_count integer not null default 0,
  written_set_count integer not null default 0,
  kept_session_count integer not null default 0,
  problem_count integer not null default 0,
  failure text,
  content text,
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  committed_at timestamptz,
  undone_at timestamptz,
  primary key (organization_id, id)
);
comment on column integrations.imports.fingerprint is 'Of the file and how it is to be read: the same file is the same import.';
comment on column integrations.imports.content is 'The file while it is being read; emptied afterwards.';
create unique index imports_once on integrations.imports (organization_id, client_id, fingerprint)
  where state not in ('undone', 'failed');
create index imports_of_client on integrations.imports (organization_id, client_id, id desc);
select platform.protect_tenant('integrations.imports');

-- The names a file gives to exercises, and what each shall be: null while nobody chose and nothing matches.
create table integrations.import_exercises (
  organization_id uuid not null,
  import_id uuid not null,
  position integer not null,
  name text not null,
  set_count integer not null,
  match text not null check (match in ('matched', 'ambiguous', 'unknown')),
  exercise_id uuid,
  candidate_ids uuid[] not null,
  is_skipped boolean not null default false,
  is_new boolean not null default false,
  primary key (organization_id, import_id, position),
  foreign key (organization_id, import_id) references integrations.imports on delete cascade
);
comment on column integrations.import_exercises.is_new is 'Made by this import, and so taken back with it.';
select platform.protect_tenant('integrations.import_exercises');

-- The sessions of the file, as they are to be written; the ids follow from who, when and what.
create table integrations.import_sessions (
  organization_id uuid not null,
  import_id uuid not null,
  position integer not null,
  workout_id uuid not null,
  content jsonb not null,
  is_known boolean not null,
  primary key (organization_id, import_id, position),
  foreign key (organization_id, import_id) references integrations.imports on delete cascade
);
select platform.protect_tenant('integrations.import_sessions');

create table integrations.import_problems (
  organization_id uuid not null,
  import_id uuid not null,
  position integer not null,
  line integer not null,
  field text not null,
  reason text not null,
  given text not null,
  primary key (organization_id, import_id, position),
  foreign key (organization_id, import_id) references integrations.imports on delete cascade
);
select platform.protect_tenant('integrations.import_problems');

-- Which import brought a session: it counts for records, and what the coach prescribed is none of its business.
alter table execution.workouts add column import_id uuid;
create index workouts_of_import on execution.workouts (organization_id, import_id) where import_id is not null;
