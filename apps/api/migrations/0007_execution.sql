-- Up Migration
create schema execution;
grant usage on schema execution to coachme_app, coachme_maintenance;

-- A workout session. Deleted ones stay as tombstones: a phone that comes back late must learn of it.
create table execution.workouts (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  scheduled_day_id uuid,
  title text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  time_zone text not null,
  local_date date not null,
  notes text not null,
  effort smallint,
  mood smallint,
  comment text,
  exercise_count integer not null,
  set_count integer not null,
  volume_kg numeric(12, 4) not null,
  fingerprint text not null,
  revision integer not null,
  deleted_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create index workouts_of_client on execution.workouts (organization_id, client_id, started_at desc, id desc);
create index workouts_of_scheduled_day on execution.workouts (organization_id, scheduled_day_id)
  where scheduled_day_id is not null and deleted_at is null;
create index workouts_by_date on execution.workouts (organization_id, local_date) where deleted_at is null;
select platform.protect_tenant('execution.workouts');

create table execution.exercise_logs (
  organization_id uuid not null,
  workout_id uuid not null,
  id uuid not null,
  position smallint not null,
  exercise_id uuid not null,
  exercise_name text not null,
  exercise_prescription_id uuid,
  notes text not null,
  skipped_reason text,
  primary key (organization_id, workout_id, id),
  foreign key (organization_id, workout_id) references execution.workouts (organization_id, id) on delete cascade
);
select platform.protect_tenant('execution.exercise_logs');

-- Client, exercise and beginning are repeated here so that an exercise's history is one index range.
create table execution.set_logs (
  organization_id uuid not null,
  workout_id uuid not null,
  id uuid not null,
  exercise_log_id uuid not null,
  position smallint not null,
  client_id uuid not null,
  exercise_id uuid not null,
  started_at timestamptz not null,
  set_prescription_id uuid,
  kind text not null,
  load_kg numeric(8, 4),
  reps integer,
  rpe numeric(3, 1),
  duration_seconds integer,
  distance_meters numeric(9, 2),
  is_completed boolean not null,
  completed_at timestamptz,
  primary key (organization_id, workout_id, id),
  foreign key (organization_id, workout_id, exercise_log_id)
    references execution.exercise_logs (organization_id, workout_id, id) on delete cascade
);
create index set_logs_of_exercise_log on execution.set_logs (organization_id, workout_id, exercise_log_id);
create index set_logs_of_exercise on execution.set_logs (organization_id, client_id, exercise_id, started_at, workout_id);
select platform.protect_tenant('execution.set_logs');

-- What a workout was before, by the revision it had. The fingerprint tells a push that was seen before, however late it
-- is sent again; the content is kept once a session was finished, so that no edit of it loses anything.
create table execution.workout_history (
  organization_id uuid not null,
  workout_id uuid not null,
  revision integer not null,
  fingerprint text not null,
  content jsonb,
  replaced_at timestamptz not null,
  replaced_by uuid not null,
  primary key (organization_id, workout_id, revision),
  foreign key (organization_id, workout_id) references execution.workouts (organization_id, id) on delete cascade
);
select platform.protect_tenant('execution.workout_history');

-- The best of a kind that a workout set; `previous` is what it beat.
create table execution.personal_records (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  exercise_id uuid not null,
  exercise_name text not null,
  kind text not null check (kind in ('weight', 'reps', 'e1rm', 'volume')),
  value numeric(12, 4) not null,
  load_kg numeric(8, 4),
  reps integer not null,
  formula text,
  previous numeric(12, 4),
  workout_id uuid not null,
  set_log_id uuid not null,
  achieved_on date not null,
  started_at timestamptz not null,
  revision integer not null,
  primary key (organization_id, id),
  foreign key (organization_id, workout_id) references execution.workouts (organization_id, id) on delete cascade
);
create index personal_records_of_exercise on execution.personal_records
  (organization_id, client_id, exercise_id, kind, started_at desc, workout_id desc);
create index personal_records_of_client on execution.personal_records
  (organization_id, client_id, started_at desc, id desc);
create index personal_records_of_workout on execution.personal_records (organization_id, workout_id);
select platform.protect_tenant('execution.personal_records');

-- An instant as everybody writes it, so that equal instants are equal texts.
create function execution.utc(instant timestamptz) returns text language sql stable as $$
  select to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;
grant execute on function execution.utc to coachme_app;

-- A workout as the contract shapes it, for reading, history and merging.
create function execution.workout_content(w execution.workouts) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', w.id, 'scheduledDayId', w.scheduled_day_id, 'title', w.title, 'startedAt', execution.utc(w.started_at),
    'endedAt', execution.utc(w.ended_at), 'timeZone', w.time_zone, 'localDate', w.local_date, 'notes', w.notes,
    'feedback', case when w.comment is not null
      then jsonb_build_object('effort', w.effort, 'mood', w.mood, 'comment', w.comment) end,
    'exercises', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', e.id, 'exerciseId', e.exercise_id, 'exerciseName', e.exercise_name,
        'exercisePrescriptionId', e.exercise_prescription_id, 'notes', e.notes, 'skippedReason', e.skipped_reason,
        'sets', coalesce((
          select jsonb_agg(jsonb_build_object(
            'id', s.id, 'setPrescriptionId', s.set_prescription_id, 'kind', s.kind, 'loadKg', s.load_kg,
            'reps', s.reps, 'rpe', s.rpe, 'durationSeconds', s.duration_seconds,
            'distanceMeters', s.distance_meters, 'isCompleted', s.is_completed, 'completedAt', execution.utc(s.completed_at))
            order by s.position)
          from execution.set_logs s
          where s.organization_id = e.organization_id and s.workout_id = e.workout_id and s.exercise_log_id = e.id),
          '[]'::jsonb)) order by e.position)
      from execution.exercise_logs e where e.organization_id = w.organization_id and e.workout_id = w.id), '[]'::jsonb))
$$;
grant execute on function execution.workout_content to coachme_app;

-- A personal record as the contract shapes it.
create function execution.record_content(r execution.personal_records) returns jsonb language sql immutable as $$
  select jsonb_build_object('id', r.id, 'clientId', r.client_id, 'exerciseId', r.exercise_id,
    'exerciseName', r.exercise_name, 'kind', r.kind, 'value', r.value, 'loadKg', r.load_kg, 'reps', r.reps,
    'formula', r.formula, 'previous', r.previous, 'workoutId', r.workout_id, 'setLogId', r.set_log_id,
    'achievedOn', r.achieved_on)
$$;
grant execute on function execution.record_content to coachme_app;
