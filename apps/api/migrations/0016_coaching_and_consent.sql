-- Up Migration
-- Who may read what of a client, and until when. The client is among the readers of their own data.
-- The row class below asks this table, so a right that is taken away is gone for the very next statement.
create table platform.readers (
  organization_id uuid not null,
  user_id uuid not null,
  scope text not null check (scope in ('training', 'body', 'photos', 'nutrition', 'location', 'messages')),
  client_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz,
  granted_at timestamptz not null,
  granted_by uuid not null,
  primary key (organization_id, user_id, scope, client_id) include (starts_at, ends_at)
);
create index readers_of_client on platform.readers (organization_id, client_id, user_id);
select platform.protect_tenant('platform.readers');

-- The time of the unit of work, so that the database and the verbs agree on what is over.
create function platform.instant() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
$$;
grant execute on function platform.instant to coachme_app, coachme_relay, coachme_maintenance;

create function platform.protect_consent(target regclass, client_column name, wanted text) returns void language plpgsql as $$
declare shared text := format(
  'nullif(current_setting(''app.user_id'', true), '''') is null or %I in (
    select r.client_id from platform.readers r
    where r.organization_id = nullif(current_setting(''app.organization_id'', true), '''')::uuid
      and r.user_id = nullif(current_setting(''app.user_id'', true), '''')::uuid
      and r.scope = %L and r.starts_at <= platform.instant() and (r.ends_at is null or r.ends_at > platform.instant()))',
  client_column, wanted);
begin
  execute format('create policy consent on %s as restrictive to coachme_app using (%s) with check (%s)', target, shared, shared);
end $$;
comment on function platform.protect_consent is 'Beside protect_tenant: of these rows a person sees and writes only those of clients who share this scope with them. Restrictive, since a second permissive policy would widen. The system itself, with no person set, is not held to it.';

-- Who read what of whom: one row for each day, kept for the client to see.
create table platform.access_records (
  organization_id uuid not null,
  client_id uuid not null,
  read_on date not null,
  reader_id uuid not null,
  scope text not null check (scope in ('training', 'body', 'photos', 'nutrition', 'location', 'messages')),
  as_client boolean not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  times integer not null,
  primary key (organization_id, client_id, read_on, reader_id, scope, as_client)
);
create index access_records_newest on platform.access_records (organization_id, client_id, last_at desc, reader_id, scope);
comment on column platform.access_records.as_client is 'While acting as the client.';
select platform.protect_tenant('platform.access_records');
revoke delete on platform.access_records from coachme_app;

-- A coaching relationship: asked, accepted, ended. What is over stays as history.
create table clients.coachings (
  organization_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  coach_user_id uuid not null,
  part text not null check (part in ('primary', 'additional', 'substitute')),
  note text not null,
  asked_by uuid not null,
  asked_as text not null check (asked_as in ('coach', 'client', 'organization', 'invitation')),
  asked_at timestamptz not null,
  coach_agreed_at timestamptz,
  client_agreed_at timestamptz,
  accepted_at timestamptz,
  offered text[],
  starts_at timestamptz not null,
  ends_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  ended_how text check (ended_how in ('declined', 'withdrawn', 'by-coach', 'by-client', 'by-organization', 'period-over')),
  primary key (organization_id, id),
  foreign key (organization_id, client_id) references clients.clients (organization_id, id) on delete cascade,
  constraint coachings_accepted_by_both check (accepted_at is null or (coach_agreed_at is not null and client_agreed_at is not null)),
  constraint coachings_end_has_a_way check ((ended_at is null) = (ended_how is null)),
  constraint coachings_end_after_they_start check (ends_at > starts_at)
);
create unique index coachings_open_once on clients.coachings (organization_id, client_id, coach_user_id) where ended_at is null;
create unique index coachings_one_primary on clients.coachings (organization_id, client_id)
  where part = 'primary' and accepted_at is not null and ended_at is null;
create index coachings_of_coach on clients.coachings (organization_id, coach_user_id, client_id) where ended_at is null;
create index coachings_asked_of_coach on clients.coachings (organization_id, coach_user_id, asked_at desc, id desc);
create index coachings_of_client on clients.coachings (organization_id, client_id, asked_at desc, id desc);
comment on column clients.coachings.offered is 'The scopes the client chose to share, from when they agreed; null when they were not asked.';
comment on column clients.coachings.ends_at is 'Planned, of a substitute; ended_at is when it was over.';
select platform.protect_tenant('clients.coachings');

-- What belongs to a session names its client too, so that the row class below can ask.
alter table execution.exercise_logs add column client_id uuid;
alter table execution.workout_history add column client_id uuid;

set local role coachme_maintenance;
update execution.exercise_logs e set client_id = w.client_id from execution.workouts w
  where w.organization_id = e.organization_id and w.id = e.workout_id;
update execution.workout_history h set client_id = w.client_id from execution.workouts w
  where w.organization_id = h.organization_id and w.id = h.workout_id;
-- Who was coached before anybody could be asked goes on sharing what is asked by default.
insert into clients.coachings (organization_id, id, client_id, coach_user_id, part, note, asked_by, asked_as, asked_at,
    coach_agreed_at, client_agreed_at, accepted_at, starts_at)
  select organization_id, gen_random_uuid(), id, coach_user_id, 'primary', '', coach_user_id, 'invitation', joined_at,
    joined_at, joined_at, joined_at, joined_at
  from clients.clients where coach_user_id is not null;
insert into platform.readers (organization_id, user_id, scope, client_id, starts_at, granted_at, granted_by)
  select c.organization_id, c.coach_user_id, s.scope, c.id, c.joined_at, c.joined_at, coalesce(c.user_id, c.coach_user_id)
  from clients.clients c, unnest(array['training', 'body', 'nutrition', 'messages']) as s(scope)
  where c.coach_user_id is not null and c.coach_user_id is distinct from c.user_id
  union all
  select c.organization_id, c.user_id, s.scope, c.id, c.joined_at, c.joined_at, c.user_id
  from clients.clients c, unnest(array['training', 'body', 'photos', 'nutrition', 'location', 'messages']) as s(scope)
  where c.user_id is not null;
reset role;

alter table execution.exercise_logs alter column client_id set not null;
alter table execution.workout_history alter column client_id set not null;

select platform.protect_consent('execution.workouts', 'client_id', 'training');
select platform.protect_consent('execution.exercise_logs', 'client_id', 'training');
select platform.protect_consent('execution.set_logs', 'client_id', 'training');
select platform.protect_consent('execution.workout_history', 'client_id', 'training');
select platform.protect_consent('execution.personal_records', 'client_id', 'training');

-- Whoever acts as somebody else is named by what is told of it.
alter table platform.outbox add column acted_by uuid default nullif(current_setting('app.acted_by', true), '')::uuid;
alter table platform.changes add column acted_by uuid default nullif(current_setting('app.acted_by', true), '')::uuid;
comment on column platform.outbox.acted_by is 'Who really did it, acting as the person it was done for.';

-- A session of somebody who acts as another person, for a while.
alter table identity.sessions add column acted_by uuid, add column acting_reason text,
  add constraint sessions_acting_with_a_reason check ((acted_by is null) = (acting_reason is null));
comment on column identity.sessions.acted_by is 'Who really sits there; null for one''s own sessions.';
