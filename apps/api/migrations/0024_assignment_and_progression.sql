-- Up Migration
-- How the loads of an exercise go on from session to session; null: as they are written.
alter table programs.exercise_prescriptions add column progression jsonb;
comment on column programs.exercise_prescriptions.progression is 'A union of rules whose figures differ by kind; only ever read and written whole.';

-- What the rules make of a dated day, from what was done so far: worked out anew whenever a session of the plan ends,
-- changes or goes. The snapshot stays as the coach planned it.
alter table programs.scheduled_days add column laid_out jsonb not null default '[]';

-- A load the coach set in the place of a rule's, for one exercise of one dated day.
create table programs.load_overrides (
  organization_id uuid not null,
  scheduled_day_id uuid not null,
  prescription_id uuid not null,
  load_kg numeric(8, 4) not null check (load_kg between 0 and 1000),
  note text not null,
  overruled_by uuid not null,
  overruled_at timestamptz not null,
  primary key (organization_id, scheduled_day_id, prescription_id),
  foreign key (organization_id, scheduled_day_id) references programs.scheduled_days (organization_id, id)
);
select platform.protect_tenant('programs.load_overrides');
