-- Up Migration
create schema organizations;
grant usage on schema organizations to coachme_app, coachme_maintenance;

create table organizations.organizations (
  organization_id uuid primary key,
  name text not null,
  kind text not null check (kind in ('practice', 'gym', 'company', 'personal')),
  time_zone text not null,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
select platform.protect_tenant('organizations.organizations');

create table organizations.members (
  organization_id uuid not null references organizations.organizations,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  email text not null,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array['owner', 'admin', 'coach', 'client', 'editor']),
  permission_version integer not null default 1,
  joined_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  constraint members_once unique (organization_id, user_id)
);
create index members_by_name on organizations.members (organization_id, name, id);
-- The organizations of a person: asked at sign-in, when no organization is known yet.
create index members_of_person on organizations.members (user_id, organization_id);
comment on column organizations.members.name is 'As in identity.users, so that lists of names need no other role; kept in step by the person''s own change.';
select platform.protect_own('organizations.members', 'user_id');
-- A person reads every organization they are a member of: the list they switch between.
create policy of_member on organizations.organizations for select to coachme_app
  using (exists (
    select from organizations.members m
    where m.organization_id = organizations.organization_id
      and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid));

create table organizations.invitations (
  organization_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  email text,
  role text not null check (role in ('client', 'coach', 'admin', 'editor')),
  invited_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  consumed_at timestamptz,
  consumed_by uuid,
  revoked_at timestamptz,
  primary key (organization_id, id),
  constraint invitations_email_is_lower_case check (email = lower(email)),
  constraint invitations_end_once check (consumed_at is null or revoked_at is null),
  foreign key (organization_id, invited_by) references organizations.members (organization_id, user_id)
);
create unique index invitations_by_token on organizations.invitations (organization_id, token_hash);
create index invitations_newest on organizations.invitations (organization_id, created_at desc, id desc);
create index invitations_of_inviter on organizations.invitations (organization_id, invited_by);
select platform.protect_tenant('organizations.invitations');
