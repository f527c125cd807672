-- Up Migration
-- Endurance sessions: their steps are one value of the exercise they stand for, read and written whole.
alter table programs.exercise_prescriptions add column endurance jsonb;
comment on column programs.exercise_prescriptions.endurance is 'Sport and steps of an endurance session; null for everything else.';

-- What was done of the steps; time, distance and effort are those of the set.
alter table execution.exercise_logs add column endurance jsonb;
comment on column execution.exercise_logs.endurance is 'Laps and average heart rate of an endurance session; null for everything else.';

alter table clients.client_profiles add column thresholds jsonb;
comment on column clients.client_profiles.thresholds is 'What the client was measured at, with dates: heart rates, pace, power; null where nobody measured.';

-- What one runs, walks and swims outdoors; the library had treadmills only.
set local role coachme_maintenance;

insert into programs.exercises (organization_id, id, name, category, force, mechanic, level, equipment,
  primary_muscles, secondary_muscles, movement_pattern, measure, aliases, cues, popularity, created_at, updated_at)
select '00000000-0000-0000-0000-000000000000', id, name, 'cardio', null, null, 'beginner', null,
  primary_muscles, secondary_muscles, 'conditioning', 'distance-and-duration', aliases, cues, 200, '2026-01-01', '2026-01-01'
from jsonb_to_recordset('[
{"id":"b827fb21-3814-52a9-941c-d58dfd0346a0","name":"Running","primary_muscles":["quadriceps"],"secondary_muscles":["calves","glutes","hamstrings"],"aliases":["run","road run"],"cues":["Run tall, with relaxed shoulders.","Short, quick steps that land under the hips."]},
{"id":"82d81572-db91-54fa-afc8-84ac6df11c55","name":"Walking","primary_muscles":["quadriceps"],"secondary_muscles":["calves","glutes","hamstrings"],"aliases":["walk"],"cues":["Look ahead and let the arms swing.","Roll from heel to toe."]},
{"id":"cff4a778-07df-5cae-b9b4-8dd62e3dcc1e","name":"Swimming","primary_muscles":["lats"],"secondary_muscles":["shoulders","triceps","glutes"],"aliases":["swim"],"cues":["Breathe out under water.","Reach long, and pull with an upright forearm."]}
]') as built_in(id uuid, name text, primary_muscles text[], secondary_muscles text[], aliases text[], cues text[])
on conflict do nothing;

insert into programs.exercise_words (organization_id, exercise_id, locale, name, aliases, cues)
select '00000000-0000-0000-0000-000000000000', exercise_id, locale, name, aliases, cues
from jsonb_to_recordset('[
{"exercise_id":"b827fb21-3814-52a9-941c-d58dfd0346a0","locale":"ar","name":"الجري","aliases":["ركض"],"cues":["اجرِ منتصب القامة وكتفاك مسترخيتان.","خطوات قصيرة سريعة تهبط تحت الوركين."]},
{"exercise_id":"b827fb21-3814-52a9-941c-d58dfd0346a0","locale":"sw","name":"Kukimbia","aliases":["mbio"],"cues":["Kimbia wima, mabega yakiwa yamelegea.","Hatua fupi na za haraka zinazotua chini ya nyonga."]},
{"exercise_id":"82d81572-db91-54fa-afc8-84ac6df11c55","locale":"ar","name":"المشي","aliases":["مشي"],"cues":["انظر إلى الأمام ودع ذراعيك تتأرجحان.","انقل قدمك من الكعب إلى الأصابع."]},
{"exercise_id":"82d81572-db91-54fa-afc8-84ac6df11c55","locale":"sw","name":"Kutembea","aliases":["matembezi"],"cues":["Tazama mbele na uache mikono ibembee.","Kanyaga kutoka kisigino hadi vidole."]},
{"exercise_id":"cff4a778-07df-5cae-b9b4-8dd62e3dcc1e","locale":"ar","name":"السباحة","aliases":["سباحة"],"cues":["أخرج الزفير تحت الماء.","مُدّ ذراعك بعيدًا واسحب والساعد عمودي."]},
{"exercise_id":"cff4a778-07df-5cae-b9b4-8dd62e3dcc1e","locale":"sw","name":"Kuogelea","aliases":["kuogelea"],"cues":["Toa pumzi chini ya maji.","Nyosha mkono mbali, vuta kigasha kikiwa wima."]},
{"exercise_id":"abd639fb-5d00-56fd-ad58-172735be615f","locale":"ar","name":"ركوب الدراجة","aliases":["دراجة"],"cues":["اضبط المقعد بحيث تبقى الركبة مثنية قليلًا في الأسفل.","حافظ على دوران خفيف منتظم."]},
{"exercise_id":"abd639fb-5d00-56fd-ad58-172735be615f","locale":"sw","name":"Kuendesha baiskeli","aliases":["baiskeli"],"cues":["Rekebisha kiti ili goti libaki limekunjwa kidogo chini.","Zungusha kwa wepesi na mwendo ulio sawa."]}
]') as w(exercise_id uuid, locale text, name text, aliases text[], cues text[])
on conflict (organization_id, exercise_id, locale) do nothing;

reset role;
