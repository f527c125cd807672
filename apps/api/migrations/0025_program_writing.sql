-- Up Migration
-- What a coach can say of the parts of a program beyond their names. Null is unsaid.
alter table programs.training_weeks
  add column mesocycle text,
  add column notes text,
  add column is_deload boolean not null default false;
comment on column programs.training_weeks.mesocycle is 'Name of the block: weeks of one name that follow each other are one mesocycle.';

alter table programs.training_days add column focus text;

alter table programs.exercise_groups
  drop constraint exercise_groups_kind_check,
  add constraint exercise_groups_kind_check
    check (kind in ('single', 'superset', 'circuit', 'emom', 'amrap', 'tabata', 'for-time')),
  add column rounds integer,
  add column work_seconds integer,
  add column rest_seconds integer,
  add column cap_seconds integer;

alter table programs.set_prescriptions add column percent_training_max numeric(6, 2);

-- By what a program is found; the figures are counted anew at every save.
alter table programs.programs
  add column type text,
  add column difficulty text,
  add column goals text[] not null default '{}',
  add column intensity text,
  add column coach_notes text not null default '',
  add column sets_per_week integer not null default 0,
  add column session_minutes integer not null default 0,
  add column deload_week_count integer not null default 0;
comment on column programs.programs.coach_notes is 'For the coaches alone: no client is ever sent these.';

-- How a program was before it was changed much, and each time it was published.
create table programs.program_versions (
  organization_id uuid not null,
  program_id uuid not null,
  id uuid not null,
  reason text not null check (reason in ('published', 'changed', 'restored')),
  content jsonb not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (organization_id, program_id, id),
  foreign key (organization_id, program_id) references programs.programs (organization_id, id) on delete cascade
);
create index program_versions_of_program on programs.program_versions (organization_id, program_id, kept_at, id);
select platform.protect_tenant('programs.program_versions');

-- Hard sets a week that an organization wants of a muscle; those without a row have the usual band.
create table programs.volume_bands (
  organization_id uuid not null,
  muscle text not null,
  from_sets integer not null check (from_sets between 0 and 60),
  to_sets integer not null check (to_sets between from_sets and 60),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (organization_id, muscle)
);
select platform.protect_tenant('programs.volume_bands');

-- A day kept to be put into any program. Public ones are read by every organization of the installation.
create table programs.day_templates (
  organization_id uuid not null,
  id uuid not null,
  title text not null,
  goal text,
  visibility text not null check (visibility in ('private', 'organization', 'public')),
  day jsonb not null,
  created_by uuid not null,
  removed_at timestamptz,
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create index day_templates_last_changed on programs.day_templates (organization_id, updated_at, id);
select platform.protect_tenant('programs.day_templates');
create policy published on programs.day_templates for select to coachme_app
  using (visibility = 'public' and removed_at is null
    and nullif(current_setting('app.organization_id', true), '') is not null);

-- A file being made into a program. It is kept only until it was read.
create table programs.program_drafts (
  organization_id uuid not null,
  id uuid not null,
  file_name text not null,
  content bytea,
  fingerprint text not null,
  state text not null check (state in ('reading', 'review', 'made', 'failed')),
  failure text,
  weeks jsonb not null default '[]',
  program_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
select platform.protect_tenant('programs.program_drafts');
