-- Up Migration

-- Clients who are coached together. With a start date it is a cohort, whose programs begin on that day.
create table clients.client_groups (
  organization_id uuid not null,
  id uuid not null,
  owner_user_id uuid not null,
  name text not null,
  starts_on date,
  is_shared boolean not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id)
);
create index client_groups_by_name on clients.client_groups (organization_id, name, id);
select platform.protect_tenant('clients.client_groups');
comment on column clients.client_groups.is_shared is 'The coaches of the owner''s teams work with it too.';

create table clients.group_members (
  organization_id uuid not null,
  group_id uuid not null,
  client_id uuid not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (organization_id, group_id, client_id),
  foreign key (organization_id, group_id) references clients.client_groups (organization_id, id) on delete cascade,
  foreign key (organization_id, client_id) references clients.clients (organization_id, id) on delete cascade
);
create index group_members_of_client on clients.group_members (organization_id, client_id, group_id);
select platform.protect_tenant('clients.group_members');
