-- Up Migration
-- How an organization looks; null: as CoachMe does.
alter table organizations.organizations
  add column chalk text check (chalk ~ '^#[0-9a-f]{6}$'),
  add column logo_file_id uuid;
comment on column organizations.organizations.chalk is 'The one accent, behind ink; its contrast was checked when it was chosen.';

-- The paths under which an organization is found. Old ones lead on to the present one, and stay taken.
create table organizations.slugs (
  slug text primary key check (slug ~ '^[a-z0-9](-?[a-z0-9]){1,39}$'),
  leads_to uuid not null references organizations.organizations,
  since timestamptz not null,
  left_at timestamptz
);
create unique index slugs_present on organizations.slugs (leads_to) where left_at is null;
comment on table organizations.slugs is 'Asked by strangers before any organization is known, and so by the identity role; written by the organization it leads to.';
select platform.secure('organizations.slugs');
grant usage on schema organizations to coachme_identity;
create policy identity on organizations.slugs for select to coachme_identity using (true);
grant select on organizations.slugs to coachme_identity;
create policy mine on organizations.slugs to coachme_app
  using (leads_to = nullif(current_setting('app.organization_id', true), '')::uuid)
  with check (leads_to = nullif(current_setting('app.organization_id', true), '')::uuid);
grant select, insert, update, delete on organizations.slugs to coachme_app;

create table organizations.branches (
  organization_id uuid not null references organizations.organizations,
  id uuid not null,
  name text not null,
  archived_at timestamptz,
  archived_by uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create unique index branches_by_name on organizations.branches (organization_id, lower(name)) where archived_at is null;
select platform.protect_tenant('organizations.branches');

create table organizations.member_branches (
  organization_id uuid not null,
  member_id uuid not null,
  branch_id uuid not null,
  primary key (organization_id, member_id, branch_id),
  foreign key (organization_id, member_id) references organizations.members on delete cascade,
  foreign key (organization_id, branch_id) references organizations.branches on delete cascade
);
create index member_branches_of_branch on organizations.member_branches (organization_id, branch_id, member_id);
select platform.protect_tenant('organizations.member_branches');

-- Sets of permissions that an organization names itself, beside the core roles.
create table organizations.custom_roles (
  organization_id uuid not null references organizations.organizations,
  id uuid not null,
  name text not null,
  description text not null default '',
  permissions text[] not null check (cardinality(permissions) > 0),
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create unique index custom_roles_by_name on organizations.custom_roles (organization_id, lower(name));
select platform.protect_tenant('organizations.custom_roles');

create table organizations.member_roles (
  organization_id uuid not null,
  member_id uuid not null,
  role_id uuid not null,
  primary key (organization_id, member_id, role_id),
  foreign key (organization_id, member_id) references organizations.members on delete cascade,
  foreign key (organization_id, role_id) references organizations.custom_roles on delete cascade
);
create index member_roles_of_role on organizations.member_roles (organization_id, role_id, member_id);
select platform.protect_tenant('organizations.member_roles');
-- Whoever holds a role of their organization's own may hold no core role beside it.
alter table organizations.members drop constraint members_roles_check,
  add constraint members_roles_check check (roles <@ array['owner', 'admin', 'coach', 'client', 'editor']);

-- Coaches who work together. The head sees the clients of all; where clients are shared, all see them.
create table organizations.teams (
  organization_id uuid not null references organizations.organizations,
  id uuid not null,
  name text not null,
  shares_clients boolean not null default true,
  revision integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create unique index teams_by_name on organizations.teams (organization_id, lower(name));
select platform.protect_tenant('organizations.teams');

create table organizations.team_members (
  organization_id uuid not null,
  team_id uuid not null,
  member_id uuid not null,
  is_head boolean not null default false,
  primary key (organization_id, team_id, member_id),
  foreign key (organization_id, team_id) references organizations.teams on delete cascade,
  foreign key (organization_id, member_id) references organizations.members on delete cascade
);
create index team_members_of_member on organizations.team_members (organization_id, member_id, team_id);
create unique index team_members_one_head on organizations.team_members (organization_id, team_id) where is_head;
select platform.protect_tenant('organizations.team_members');

-- Who belonged here once: the name under what they did, and who ended it. Rights come from members alone.
create table organizations.former_members (
  organization_id uuid not null references organizations.organizations,
  id uuid not null,
  user_id uuid not null,
  name text not null,
  roles text[] not null,
  joined_at timestamptz not null,
  ended_at timestamptz not null,
  ended_by uuid not null,
  primary key (organization_id, id)
);
create index former_members_by_person on organizations.former_members (organization_id, user_id, ended_at desc);
select platform.protect_tenant('organizations.former_members');
comment on column organizations.former_members.ended_by is 'The person themself when they left.';
-- An invitation outlives whoever sent it.
alter table organizations.invitations drop constraint invitations_organization_id_invited_by_fkey;

-- Where a client trains; which branches there are, the organizations context says.
alter table clients.clients add column branch_id uuid;
create index clients_of_branch on clients.clients (organization_id, branch_id, name, id) where branch_id is not null;
