-- Up Migration
-- What a person says of one set, and of the session beside effort and mood.
alter table execution.set_logs
  add column note text not null default '',
  add column shortfall_reason text
    check (shortfall_reason in ('technique', 'fatigue', 'pain', 'equipment', 'other'));
alter table execution.workouts
  add column fatigue smallint check (fatigue between 1 and 10),
  add column pump smallint check (pump between 1 and 10),
  add column pain smallint check (pain between 0 and 10),
  add column pain_areas text[] not null default '{}';

create or replace function execution.workout_content(w execution.workouts) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', w.id, 'scheduledDayId', w.scheduled_day_id, 'title', w.title, 'startedAt', execution.utc(w.started_at),
    'endedAt', execution.utc(w.ended_at), 'timeZone', w.time_zone, 'localDate', w.local_date, 'notes', w.notes,
    'feedback', case when w.comment is not null
      then jsonb_build_object('effort', w.effort, 'mood', w.mood, 'comment', w.comment, 'fatigue', w.fatigue,
        'pump', w.pump, 'pain', w.pain, 'painAreas', to_jsonb(w.pain_areas)) end,
    'exercises', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', e.id, 'exerciseId', e.exercise_id, 'exerciseName', e.exercise_name,
        'exercisePrescriptionId', e.exercise_prescription_id, 'notes', e.notes, 'skippedReason', e.skipped_reason,
        'sets', coalesce((
          select jsonb_agg(jsonb_build_object(
            'id', s.id, 'setPrescriptionId', s.set_prescription_id, 'kind', s.kind, 'loadKg', s.load_kg,
            'reps', s.reps, 'rpe', s.rpe, 'durationSeconds', s.duration_seconds,
            'distanceMeters', s.distance_meters, 'isCompleted', s.is_completed, 'completedAt', execution.utc(s.completed_at),
            'note', s.note, 'shortfallReason', s.shortfall_reason)
            order by s.position)
          from execution.set_logs s
          where s.organization_id = e.organization_id and s.workout_id = e.workout_id and s.exercise_log_id = e.id),
          '[]'::jsonb)) order by e.position)
      from execution.exercise_logs e where e.organization_id = w.organization_id and e.workout_id = w.id), '[]'::jsonb))
$$;

-- What coach and client say about a set. Sets are written anew with every change of a session, so a comment names its
-- set by id and stays when the set goes.
create table execution.set_comments (
  organization_id uuid not null,
  id uuid not null,
  workout_id uuid not null,
  client_id uuid not null,
  set_log_id uuid not null,
  author_id uuid not null,
  is_client boolean not null,
  body text not null,
  reaction text check (reaction in ('strong', 'fire', 'clap', 'look')),
  created_at timestamptz not null,
  removed_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, workout_id) references execution.workouts (organization_id, id) on delete cascade,
  constraint set_comments_say_something check (body <> '' or reaction is not null)
);
create index set_comments_of_workout on execution.set_comments (organization_id, workout_id, created_at, id);
select platform.protect_tenant('execution.set_comments');
select platform.protect_consent('execution.set_comments', 'client_id', 'training');

-- How a person logs, in whatever organization and on whatever device.
create table execution.training_settings (
  user_id uuid primary key,
  kit_unit text check (kit_unit in ('kg', 'lb')),
  bar_kg numeric(8, 4),
  plates_kg numeric(8, 4)[] not null,
  plate_pairs smallint[] not null,
  suggests_loads boolean not null,
  body_weight_kg numeric(8, 4),
  dots_curve text check (dots_curve in ('men', 'women')),
  revision integer not null,
  updated_at timestamptz not null,
  constraint training_settings_pairs_for_plates check (cardinality(plates_kg) = cardinality(plate_pairs)),
  constraint training_settings_whole_kit check ((kit_unit is null) = (bar_kg is null))
);
select platform.protect_person('execution.training_settings', 'user_id');

create table execution.exercise_settings (
  user_id uuid not null,
  exercise_id uuid not null,
  weight_unit text check (weight_unit in ('kg', 'lb')),
  rest_seconds smallint check (rest_seconds between 0 and 1800),
  primary key (user_id, exercise_id)
);
select platform.protect_person('execution.exercise_settings', 'user_id');
