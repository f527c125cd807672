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

-- How an assignment goes on by itself: what becomes of missed days, which program follows, since when it rests.
alter table programs.program_assignments
  add column missed_days text not null default 'keep' check (missed_days in ('keep', 'shift', 'skip')),
  add column follow_up_program_id uuid,
  add column followed_up_by uuid,
  add column paused_on date,
  add column cohort_id uuid,
  add foreign key (organization_id, follow_up_program_id) references programs.programs (organization_id, id);
comment on column programs.program_assignments.followed_up_by is 'The assignment that was given when this one was over.';
comment on column programs.program_assignments.cohort_id is 'Given to many at once: those of one id began together.';

-- A day that leaves the plan says why, so that it can come back; one that was begun or made this client's own is left alone.
alter table programs.scheduled_days
  add column begun_at timestamptz,
  add column changed_at timestamptz,
  add column changed_by uuid,
  add column set_aside text check (set_aside in ('paused', 'skipped', 'missed', 'pushed', 'simplified'));

-- Plans that do something by themselves are looked for once an hour in every organization: only which organizations those are.
create policy relay on programs.program_assignments for select to coachme_relay using (true);
grant usage on schema programs to coachme_relay;
grant select (organization_id, ended_at, missed_days, follow_up_program_id, followed_up_by)
  on programs.program_assignments to coachme_relay;

-- A smaller plan on offer: fewer days, exercises or sets; null leaves that part alone.
create table programs.simplifications (
  organization_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  client_id uuid not null,
  days_per_week integer check (days_per_week between 1 and 7),
  exercises_per_day integer check (exercises_per_day between 1 and 20),
  sets_per_exercise integer check (sets_per_exercise between 1 and 10),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  accepted_by uuid,
  accepted_at timestamptz,
  reverted_by uuid,
  reverted_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, assignment_id) references programs.program_assignments (organization_id, id)
);
create index simplifications_of_assignment on programs.simplifications (organization_id, assignment_id, id desc);
select platform.protect_tenant('programs.simplifications');

-- What a day was before it was made smaller; without a snapshot the day left the plan.
create table programs.simplified_days (
  organization_id uuid not null,
  simplification_id uuid not null,
  scheduled_day_id uuid not null,
  snapshot jsonb,
  changed_at timestamptz,
  primary key (organization_id, simplification_id, scheduled_day_id),
  foreign key (organization_id, simplification_id) references programs.simplifications (organization_id, id) on delete cascade,
  foreign key (organization_id, scheduled_day_id) references programs.scheduled_days (organization_id, id)
);
select platform.protect_tenant('programs.simplified_days');
