-- Up Migration
create schema identity;
grant usage on schema identity to coachme_app, coachme_identity, coachme_maintenance;

create table identity.users (
  id uuid primary key,
  name text not null,
  email text not null,
  email_verified boolean not null default false,
  image text,
  locale text not null default 'en',
  time_zone text not null default 'UTC',
  weight_unit text not null default 'kg' check (weight_unit in ('kg', 'lb')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint users_email_is_lower_case check (email = lower(email)),
  constraint users_email unique (email)
);
-- People read and change themselves; who somebody else is, only the identity role may look up.
select platform.protect_person('identity.users', 'id');
revoke insert, update, delete on identity.users from coachme_app;
grant update (name, locale, time_zone, weight_unit, updated_at) on identity.users to coachme_app;
select platform.open_to_identity('identity.users');

create table identity.accounts (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references identity.users on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index accounts_of_provider on identity.accounts (provider_id, account_id);
create index accounts_of_user on identity.accounts (user_id);
select platform.protect_identity('identity.accounts');

create table identity.sessions (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  surface text not null default 'web' check (surface in ('web', 'app', 'coach-app', 'mobile')),
  current_organization_id uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
comment on column identity.sessions.current_organization_id is 'Where the session continues when it is refreshed.';
create index sessions_of_user on identity.sessions (user_id);
create index sessions_over on identity.sessions (expires_at);
select platform.protect_identity('identity.sessions');

create table identity.verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verifications_of on identity.verifications (identifier);
select platform.protect_identity('identity.verifications');

-- Every token of a session stays until the session ends, so that any old one that comes back is recognised.
create table identity.refresh_tokens (
  hash bytea primary key,
  session_id uuid not null references identity.sessions on delete cascade,
  predecessor_hash bytea,
  issued_at timestamptz not null,
  used_at timestamptz
);
create index refresh_tokens_of_session on identity.refresh_tokens (session_id);
create index refresh_tokens_after on identity.refresh_tokens (predecessor_hash);
select platform.protect_identity('identity.refresh_tokens');
