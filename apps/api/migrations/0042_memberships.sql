-- Up Migration
create schema memberships;
grant usage on schema memberships to coachme_app, coachme_maintenance;

-- Who told that a client was at a branch on a day: a session that took place there, or the front desk. A day at a branch
-- is one visit, however many tell of it, so visits are read from these rows and kept nowhere.
create table memberships.presences (
  organization_id uuid not null,
  -- That of the session; of the desk it follows from branch, client and day.
  id uuid not null,
  client_id uuid not null,
  branch_id uuid not null,
  present_on date not null,
  present_at timestamptz not null,
  told_by text not null check (told_by in ('session', 'desk')),
  marked_by uuid,
  primary key (organization_id, id),
  constraint presences_marked_by_somebody check ((told_by = 'desk') = (marked_by is not null))
);
create index presences_of_branch on memberships.presences (organization_id, branch_id, present_on desc, client_id);
create index presences_of_client on memberships.presences (organization_id, client_id, present_on desc, branch_id);
-- One mark of the desk for a client, branch and day.
create unique index presences_marked_once on memberships.presences (organization_id, branch_id, present_on, client_id)
  where told_by = 'desk';
select platform.protect_tenant('memberships.presences');
