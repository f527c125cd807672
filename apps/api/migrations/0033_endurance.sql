-- Up Migration
-- Endurance sessions: their steps are one value of the exercise they stand for, read and written whole.
alter table programs.exercise_prescriptions add column endurance jsonb;
comment on column programs.exercise_prescriptions.endurance is 'Sport and steps of an endurance session; null for everything else.';

-- What was done of the steps; time, distance and effort are those of the set.
alter table execution.exercise_logs add column endurance jsonb;
comment on column execution.exercise_logs.endurance is 'Laps and average heart rate of an endurance session; null for everything else.';

alter table clients.client_profiles add column thresholds jsonb;
comment on column clients.client_profiles.thresholds is 'What the client was measured at, with dates: heart rates, pace, power; null where nobody measured.';

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
          '[]'::jsonb))
        || case when e.endurance is null then '{}'::jsonb else jsonb_build_object('endurance', e.endurance) end
        order by e.position)
      from execution.exercise_logs e where e.organization_id = w.organization_id and e.workout_id = w.id), '[]'::jsonb))
$$;

-- What one runs, walks and swims outdoors; the library had treadmills only.
set local role coachme_maintenance;

insert into programs.exercises (organization_id, id, name, category, force, mechanic, level, equipment,
  primary_muscles, secondary_muscles, movement_pattern, measure, aliases, popularity, created_at, updated_at)
select '00000000-0000-0000-0000-000000000000', id, name, 'cardio', null, null, 'beginner', null,
  primary_muscles, secondary_muscles, 'conditioning', 'distance-and-duration', aliases, 200, '2026-01-01', '2026-01-01'
from jsonb_to_recordset('[
{"id":"b827fb21-3814-52a9-941c-d58dfd0346a0","name":"Running","primary_muscles":["quadriceps"],"secondary_muscles":["calves","glutes","hamstrings"],"aliases":["run","road run"]},
{"id":"82d81572-db91-54fa-afc8-84ac6df11c55","name":"Walking","primary_muscles":["quadriceps"],"secondary_muscles":["calves","glutes","hamstrings"],"aliases":["walk"]},
{"id":"cff4a778-07df-5cae-b9b4-8dd62e3dcc1e","name":"Swimming","primary_muscles":["lats"],"secondary_muscles":["shoulders","triceps","glutes"],"aliases":["swim"]}
]') as built_in(id uuid, name text, primary_muscles text[], secondary_muscles text[], aliases text[])
on conflict do nothing;

insert into programs.exercise_words (organization_id, exercise_id, locale, name, aliases)
select '00000000-0000-0000-0000-000000000000', exercise_id, locale, name, aliases
from jsonb_to_recordset('[
{"exercise_id":"b827fb21-3814-52a9-941c-d58dfd0346a0","locale":"ar","name":"الجري","aliases":["ركض"]},
{"exercise_id":"b827fb21-3814-52a9-941c-d58dfd0346a0","locale":"sw","name":"Kukimbia","aliases":["mbio"]},
{"exercise_id":"82d81572-db91-54fa-afc8-84ac6df11c55","locale":"ar","name":"المشي","aliases":["مشي"]},
{"exercise_id":"82d81572-db91-54fa-afc8-84ac6df11c55","locale":"sw","name":"Kutembea","aliases":["matembezi"]},
{"exercise_id":"cff4a778-07df-5cae-b9b4-8dd62e3dcc1e","locale":"ar","name":"السباحة","aliases":["سباحة"]},
{"exercise_id":"cff4a778-07df-5cae-b9b4-8dd62e3dcc1e","locale":"sw","name":"Kuogelea","aliases":["kuogelea"]},
{"exercise_id":"abd639fb-5d00-56fd-ad58-172735be615f","locale":"ar","name":"ركوب الدراجة","aliases":["دراجة"]},
{"exercise_id":"abd639fb-5d00-56fd-ad58-172735be615f","locale":"sw","name":"Kuendesha baiskeli","aliases":["baiskeli"]}
]') as w(exercise_id uuid, locale text, name text, aliases text[])
on conflict (organization_id, exercise_id, locale) do nothing;

reset role;
