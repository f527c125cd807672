-- Up Migration

-- A session remembers how it began, when its person last proved themselves, and on what device.
alter table identity.sessions
  drop column token,
  add column way text not null default 'password',
  add column proven_at timestamptz,
  add column country text,
  add column device_hash bytea;
comment on column identity.sessions.proven_at is 'The newest proof; what is sensitive asks for one of the last minutes.';
comment on column identity.sessions.country is 'ISO 3166-1 alpha-2, as a trusted proxy said it.';

-- Nothing wrote here: one-time keys took its place.
drop table identity.verifications;

alter table identity.accounts
  add column label text,
  add column last_used_at timestamptz;
comment on column identity.accounts.label is 'What a person knows this way by: a number, a name, an address.';

-- A code or link that proves, once, that somebody reads an address. Neither lies here: both are made
-- from the row and a secret of the installation when they are sent, and again when they come back.
create table identity.one_time_keys (
  id uuid primary key,
  purpose text not null check (purpose in ('sign-in', 'verify-email', 'reset-password', 'change-email', 'link', 'prove-again')),
  channel text not null check (channel in ('email', 'sms', 'whatsapp')),
  address text not null,
  user_id uuid references identity.users on delete cascade,
  session_id uuid,
  wrong_tries integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
comment on column identity.one_time_keys.user_id is 'Null when nobody has the address: the same row, and nothing is sent.';
create index one_time_keys_of_address on identity.one_time_keys (address, created_at);
create index one_time_keys_of_user on identity.one_time_keys (user_id);
create index one_time_keys_over on identity.one_time_keys (expires_at);
select platform.protect_identity('identity.one_time_keys');

-- What a person reads back of who came in as them.
create table identity.sign_ins (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  session_id uuid not null,
  way text not null,
  surface text not null check (surface in ('web', 'app', 'coach-app', 'mobile')),
  user_agent text,
  ip_address text,
  country text,
  device_hash bytea not null,
  is_new_device boolean not null,
  signed_in_at timestamptz not null
);
create index sign_ins_newest on identity.sign_ins (user_id, signed_in_at desc, id desc);
create index sign_ins_by_device on identity.sign_ins (user_id, device_hash);
create index sign_ins_age on identity.sign_ins (signed_in_at);
select platform.protect_identity('identity.sign_ins');
