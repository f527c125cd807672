-- Up Migration
-- How ready a client said to be before a session, and where it took place.
alter table execution.workouts
  add column readiness smallint check (readiness between 1 and 5),
  add column branch_id uuid;

create or replace function execution.workout_content(w execution.workouts) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'id', w.id, 'scheduledDayId', w.scheduled_day_id, 'title', w.title, 'startedAt', execution.utc(w.started_at),
    'endedAt', execution.utc(w.ended_at), 'timeZone', w.time_zone, 'localDate', w.local_date, 'notes', w.notes,
    'readiness', w.readiness, 'branchId', w.branch_id,
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
          '[]'::jsonb))
        || case when e.endurance is null then '{}'::jsonb else jsonb_build_object('endurance', e.endurance) end
        order by e.position)
      from execution.exercise_logs e where e.organization_id = w.organization_id and e.workout_id = w.id), '[]'::jsonb))
$$;

-- A day that is lighter than the plan goes on: the coach wrote its week so, or decided on a deload.
alter table programs.scheduled_days add column lighter text check (lighter in ('written', 'decided'));
