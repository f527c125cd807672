-- Up Migration
create schema programs;
grant usage on schema programs to coachme_app, coachme_maintenance;

-- The library. Built-in exercises belong to the nil organization and are written by migrations.
create table programs.exercises (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  category text not null,
  force text,
  mechanic text,
  level text not null,
  equipment text,
  primary_muscles text[] not null,
  secondary_muscles text[] not null default '{}',
  movement_pattern text not null,
  measure text not null check (measure in ('reps-and-load', 'reps', 'duration', 'distance-and-duration')),
  aliases text[] not null default '{}',
  popularity integer,
  video_url text,
  archived_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create index exercises_by_name on programs.exercises (organization_id, lower(name) collate "C", id);
select platform.protect_catalogue('programs.exercises');
comment on column programs.exercises.popularity is '1 is the best known lift; null for the many that few people search for.';

create table programs.programs (
  organization_id uuid not null,
  id uuid not null,
  title text not null,
  description text not null,
  published_at timestamptz,
  published_by uuid,
  archived_at timestamptz,
  archived_by uuid,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create index programs_last_changed on programs.programs (organization_id, updated_at, id);
select platform.protect_tenant('programs.programs');

-- What a program is made of. The builder makes the ids, so they are unique within their program only:
-- a program is never hindered by what another one holds. `position` counts from 0 within the parent.
create table programs.training_weeks (
  organization_id uuid not null,
  program_id uuid not null,
  id uuid not null,
  position integer not null,
  name text not null,
  primary key (organization_id, program_id, id),
  unique (organization_id, program_id, position),
  foreign key (organization_id, program_id) references programs.programs (organization_id, id) on delete cascade
);
select platform.protect_tenant('programs.training_weeks');

create table programs.training_days (
  organization_id uuid not null,
  program_id uuid not null,
  id uuid not null,
  week_id uuid not null,
  position integer not null,
  name text not null,
  weekday integer check (weekday between 1 and 7),
  notes text not null,
  primary key (organization_id, program_id, id),
  unique (organization_id, program_id, week_id, position),
  foreign key (organization_id, program_id, week_id)
    references programs.training_weeks (organization_id, program_id, id) on delete cascade
);
select platform.protect_tenant('programs.training_days');

create table programs.exercise_groups (
  organization_id uuid not null,
  program_id uuid not null,
  id uuid not null,
  day_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('single', 'superset', 'circuit')),
  primary key (organization_id, program_id, id),
  unique (organization_id, program_id, day_id, position),
  foreign key (organization_id, program_id, day_id)
    references programs.training_days (organization_id, program_id, id) on delete cascade
);
select platform.protect_tenant('programs.exercise_groups');

create table programs.exercise_prescriptions (
  organization_id uuid not null,
  program_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  position integer not null,
  exercise_id uuid not null,
  notes text not null,
  primary key (organization_id, program_id, id),
  unique (organization_id, program_id, group_id, position),
  foreign key (organization_id, program_id, group_id)
    references programs.exercise_groups (organization_id, program_id, id) on delete cascade
);
select platform.protect_tenant('programs.exercise_prescriptions');
comment on column programs.exercise_prescriptions.exercise_id is 'Of this organization or built in, which no one foreign key can say: checked by the verbs; exercises are archived, never deleted.';

create table programs.set_prescriptions (
  organization_id uuid not null,
  program_id uuid not null,
  id uuid not null,
  prescription_id uuid not null,
  position integer not null,
  kind text not null,
  reps_min integer,
  reps_max integer,
  load_kg numeric(8, 4),
  percent_one_rep_max numeric(6, 2),
  rpe numeric(3, 1),
  rir numeric(3, 1),
  tempo text,
  rest_seconds integer,
  duration_seconds integer,
  distance_meters numeric(9, 2),
  primary key (organization_id, program_id, id),
  unique (organization_id, program_id, prescription_id, position),
  foreign key (organization_id, program_id, prescription_id)
    references programs.exercise_prescriptions (organization_id, program_id, id) on delete cascade
);
select platform.protect_tenant('programs.set_prescriptions');

-- A dated copy of a program for one client.
create table programs.program_assignments (
  organization_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  client_id uuid not null,
  program_title text not null,
  layout text not null check (layout in ('sequence', 'weekday')),
  starts_on date not null,
  ends_on date not null,
  week_count integer not null,
  ended_at timestamptz,
  ended_by uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, program_id) references programs.programs (organization_id, id)
);
create index program_assignments_of_client on programs.program_assignments (organization_id, client_id, created_at, id);
create index program_assignments_of_program on programs.program_assignments (organization_id, program_id);
select platform.protect_tenant('programs.program_assignments');

-- Phones hold these: a day that goes away stays as a tombstone.
create table programs.scheduled_days (
  organization_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  client_id uuid not null,
  scheduled_on date not null,
  week_number integer not null,
  day_number integer not null,
  snapshot jsonb not null,
  trained_at timestamptz,
  removed_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, assignment_id) references programs.program_assignments (organization_id, id)
);
create index scheduled_days_of_client on programs.scheduled_days (organization_id, client_id, scheduled_on);
create index scheduled_days_of_assignment on programs.scheduled_days (organization_id, assignment_id, scheduled_on);
select platform.protect_tenant('programs.scheduled_days');
comment on column programs.scheduled_days.snapshot is 'The training day as it was when it was assigned: later changes of the program leave it alone.';
