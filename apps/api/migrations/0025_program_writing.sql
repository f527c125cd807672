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
