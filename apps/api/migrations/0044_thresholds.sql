-- Up Migration
-- What a client was measured at, figure by figure, with who said so and when: clients write their own.
create table clients.thresholds (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('max-heart-rate', 'threshold-heart-rate', 'threshold-pace', 'ftp')),
  value integer not null,
  measured_on date not null,
  is_by_client boolean not null,
  set_by uuid not null,
  set_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, client_id) references clients.clients (organization_id, id),
  constraint thresholds_removed_whole check ((removed_at is null) = (removed_by is null))
);
comment on column clients.thresholds.value is 'Beats per minute, seconds per km or watts, by its kind.';
comment on column clients.thresholds.is_by_client is 'Of one date what a coach says holds over what the client says.';
create index thresholds_of_client on clients.thresholds (organization_id, client_id, set_at desc, id desc);
select platform.protect_tenant('clients.thresholds');

-- They lay in a list beside the profile, which no release has had.
set local role coachme_maintenance;
insert into clients.thresholds (organization_id, id, client_id, kind, value, measured_on, is_by_client, set_by, set_at)
select p.organization_id, gen_random_uuid(), p.client_id, t->>'kind', (t->>'value')::integer, (t->>'measuredOn')::date,
  false, c.coach_user_id, c.updated_at
from clients.client_profiles p
join clients.clients c on c.organization_id = p.organization_id and c.id = p.client_id
cross join jsonb_array_elements(p.thresholds) t
where c.coach_user_id is not null;
reset role;
alter table clients.client_profiles drop column thresholds;

-- Lists tell what a session of endurance came to; most sessions are none.
create index exercise_logs_endurance on execution.exercise_logs (organization_id, workout_id) where endurance is not null;
