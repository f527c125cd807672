-- Up Migration
create schema clients;
grant usage on schema clients to coachme_app, coachme_maintenance;

create table clients.clients (
  organization_id uuid not null,
  id uuid not null,
  user_id uuid,
  coach_user_id uuid,
  name text not null,
  email text,
  status text not null default 'active' check (status in ('active', 'inactive', 'archived')),
  time_zone text not null,
  revision integer not null default 1,
  joined_at timestamptz not null,
  onboarded_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  constraint clients_email_is_lower_case check (email = lower(email)),
  constraint clients_person_once unique (organization_id, user_id)
);
create index clients_by_name on clients.clients (organization_id, name, id);
create index clients_of_coach on clients.clients (organization_id, coach_user_id, name, id);
create index clients_by_email on clients.clients (organization_id, email) where user_id is null;
comment on column clients.clients.user_id is 'Null while the client has no account of their own.';
select platform.protect_own('clients.clients', 'user_id');

create table clients.client_profiles (
  organization_id uuid not null,
  client_id uuid not null,
  goals text[] not null default '{}',
  injuries text[] not null default '{}',
  equipment text[] not null default '{}',
  training_days smallint[] not null,
  training_age text check (training_age in ('new', 'under-1-year', '1-to-3-years', 'over-3-years')),
  birth_date date,
  height_cm numeric(4, 1) check (height_cm between 50 and 260),
  weight_unit text not null default 'kg' check (weight_unit in ('kg', 'lb')),
  primary key (organization_id, client_id),
  foreign key (organization_id, client_id) references clients.clients on delete cascade,
  constraint client_profiles_days check (cardinality(training_days) > 0 and training_days <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[])
);
comment on column clients.client_profiles.training_days is 'Days on which the client can train; Monday is 1.';
select platform.protect_tenant('clients.client_profiles');
