-- Up Migration

-- What proves a person beside the first way in. All of it is the identity role's alone.
create table identity.totp_secrets (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  secret_sealed bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_used_step bigint
);
comment on column identity.totp_secrets.last_used_step is 'Thirty-second step of the newest accepted code: a code is good once.';
-- A new one waits beside the one in use until a code of it was typed.
create unique index totp_secrets_in_use on identity.totp_secrets (user_id) where confirmed_at is not null;
create unique index totp_secrets_waiting on identity.totp_secrets (user_id) where confirmed_at is null;
select platform.protect_identity('identity.totp_secrets');

create table identity.recovery_codes (
  user_id uuid not null references identity.users on delete cascade,
  hash bytea not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (user_id, hash)
);
select platform.protect_identity('identity.recovery_codes');

create table identity.passkeys (
  id uuid primary key,
  user_id uuid not null references identity.users on delete cascade,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  is_synced boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
comment on column identity.passkeys.is_synced is 'Kept by a password manager on several devices, not in one device alone.';
create unique index passkeys_by_credential on identity.passkeys (credential_id);
create index passkeys_of_person on identity.passkeys (user_id, created_at desc, id desc);
select platform.protect_identity('identity.passkeys');

-- What a passkey is asked to sign: good once, for five minutes.
create table identity.passkey_challenges (
  id uuid primary key,
  challenge text not null,
  purpose text not null check (purpose in ('add', 'sign-in', 'second-step')),
  user_id uuid references identity.users on delete cascade,
  expires_at timestamptz not null
);
create index passkey_challenges_over on identity.passkey_challenges (expires_at);
create index passkey_challenges_of_person on identity.passkey_challenges (user_id);
select platform.protect_identity('identity.passkey_challenges');

-- The first step is proven and the second is still to come.
create table identity.second_step_tickets (
  hash bytea primary key,
  user_id uuid not null references identity.users on delete cascade,
  way text not null,
  connection_id uuid,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index second_step_tickets_over on identity.second_step_tickets (expires_at);
create index second_step_tickets_of_person on identity.second_step_tickets (user_id);
select platform.protect_identity('identity.second_step_tickets');

-- Browsers on which a person has asked not to be asked again for thirty days.
create table identity.trusted_devices (
  user_id uuid not null references identity.users on delete cascade,
  device_hash bytea not null,
  trusted_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (user_id, device_hash)
);
create index trusted_devices_over on identity.trusted_devices (expires_at);
select platform.protect_identity('identity.trusted_devices');

-- A sign-in by somebody else's page, between leaving and coming back. What must not be guessed in it (verifier, nonce) is
-- made from its id and a secret of the installation.
create table identity.provider_flows (
  id uuid primary key,
  flow_hash bytea not null,
  provider_id text not null,
  connected_to uuid,
  purpose text not null check (purpose in ('sign-in', 'link')),
  user_id uuid references identity.users on delete cascade,
  outcome jsonb,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on column identity.provider_flows.flow_hash is 'Of what only the browser knows that began it.';
comment on column identity.provider_flows.connected_to is 'The organization whose own provider it is; null for one of the installation.';
comment on column identity.provider_flows.outcome is 'What a provider told us by a form, until the browser comes for it: subject, e-mail, name.';
create index provider_flows_over on identity.provider_flows (expires_at);
create index provider_flows_of_person on identity.provider_flows (user_id);
select platform.protect_identity('identity.provider_flows');

-- A provider has proven an account of its own that nobody here has linked: to be linked by proof, or made into a person.
create table identity.provider_tickets (
  hash bytea primary key,
  provider_id text not null,
  account_id text not null,
  way text not null,
  email text,
  is_email_verified boolean not null,
  name text,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index provider_tickets_over on identity.provider_tickets (expires_at);
select platform.protect_identity('identity.provider_tickets');

alter table identity.sessions add column connection_id uuid;
comment on column identity.sessions.connection_id is 'The organization''s own provider that proved it, where it was one.';

-- Which organization's provider answers for an e-mail domain: once in the installation, asked before anybody is known.
create table identity.captured_domains (
  domain text primary key check (domain = lower(domain)),
  captured_by uuid not null,
  connection_id uuid not null,
  captured_at timestamptz not null
);
create index captured_domains_of on identity.captured_domains (captured_by, connection_id);
select platform.protect_identity('identity.captured_domains');

create table organizations.sign_in_policies (
  organization_id uuid primary key references organizations.organizations,
  second_factor_roles text[] not null default '{}',
  is_sso_required boolean not null default false,
  updated_at timestamptz not null,
  updated_by uuid not null
);
comment on column organizations.sign_in_policies.second_factor_roles is 'Members in one of these roles may not act before they have a second factor.';
comment on column organizations.sign_in_policies.is_sso_required is 'Members may act only in a session that the organization''s own provider proved; owners always may.';
select platform.protect_tenant('organizations.sign_in_policies');
-- A person reads the rules of every organization they are a member of: what is personal goes over all of them.
create policy of_member on organizations.sign_in_policies for select to coachme_app
  using (exists (
    select from organizations.members m
    where m.organization_id = sign_in_policies.organization_id
      and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid));

create table organizations.sso_connections (
  organization_id uuid not null references organizations.organizations,
  id uuid not null,
  kind text not null check (kind in ('oidc', 'saml')),
  name text not null,
  issuer text not null,
  client_id text,
  client_secret_sealed bytea,
  entry_point text,
  certificate text,
  enabled_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  revision integer not null default 1,
  primary key (organization_id, id),
  constraint sso_connections_complete check (
    (kind = 'oidc' and client_id is not null and entry_point is null and certificate is null)
    or (kind = 'saml' and entry_point is not null and certificate is not null and client_id is null))
);
create index sso_connections_newest on organizations.sso_connections (organization_id, created_at desc, id desc);
select platform.protect_tenant('organizations.sso_connections');

create table organizations.sso_domains (
  organization_id uuid not null,
  id uuid not null,
  connection_id uuid not null,
  domain text not null check (domain = lower(domain)),
  created_at timestamptz not null,
  verified_at timestamptz,
  primary key (organization_id, id),
  constraint sso_domains_once unique (organization_id, domain),
  foreign key (organization_id, connection_id) references organizations.sso_connections (organization_id, id) on delete cascade
);
create index sso_domains_of_connection on organizations.sso_domains (organization_id, connection_id);
select platform.protect_tenant('organizations.sso_domains');
