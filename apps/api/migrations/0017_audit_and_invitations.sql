-- Up Migration

-- Who caused a message: a person, from an address. Null when the system did.
alter table platform.outbox add column cause jsonb;

-- The audit log: a chain per organization. `hash` covers the row and the hash before it, keyed with a secret of the
-- installation, so that who can write to the database alone cannot write a row that fits.
create table platform.audit_entries (
  organization_id uuid not null,
  seq bigint not null check (seq > 0),
  message_id uuid not null,
  action text not null,
  actor_id uuid,
  subject_kind text,
  subject_id uuid,
  address text,
  detail text not null default '{}' check (detail is json),
  happened_at timestamptz not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (organization_id, seq),
  constraint audit_entries_message_once unique (organization_id, message_id, action),
  constraint audit_entries_subject_whole check ((subject_kind is null) = (subject_id is null))
);
comment on column platform.audit_entries.actor_id is 'Null: the system itself.';
create index audit_entries_of_action on platform.audit_entries (organization_id, action, seq desc);
create index audit_entries_of_actor on platform.audit_entries (organization_id, actor_id, seq desc);
create index audit_entries_of_subject on platform.audit_entries (organization_id, subject_id, seq desc);
create index audit_entries_by_time on platform.audit_entries (organization_id, happened_at);
select platform.protect_tenant('platform.audit_entries');
revoke update, delete on platform.audit_entries from coachme_app;
revoke update on platform.audit_entries from coachme_maintenance;
create policy relay on platform.audit_entries for select to coachme_relay using (true);
grant select on platform.audit_entries to coachme_relay;

-- What was written stays as it was, whoever tries; only a restore empties the table whole. Old entries go from the front only, by maintenance that says so and
-- leaves a mark of where the chain begins now.
create function platform.keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('app.forgets_audit', true) = 'yes' then
    return old;
  end if;
  raise exception 'The audit log is only added to.' using errcode = 'insufficient_privilege';
end $$;
create trigger kept before update or delete on platform.audit_entries
  for each row execute function platform.keep_audit();

create table platform.audit_beginnings (
  organization_id uuid not null,
  after_seq bigint not null,
  after_hash bytea not null,
  forgotten integer not null,
  forgotten_at timestamptz not null,
  primary key (organization_id, after_seq)
);
comment on table platform.audit_beginnings is 'Where a chain begins since older entries were forgotten on purpose.';
select platform.protect_tenant('platform.audit_beginnings');
revoke insert, update, delete on platform.audit_beginnings from coachme_app;
create policy relay on platform.audit_beginnings for select to coachme_relay using (true);
grant select on platform.audit_beginnings to coachme_relay;

-- The end of each chain as it was now and then, kept apart from it: a chain cut short or written anew no longer fits.
create table platform.audit_anchors (
  organization_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  anchored_at timestamptz not null,
  primary key (organization_id, seq)
);
select platform.protect_tenant('platform.audit_anchors');
revoke insert, update, delete on platform.audit_anchors from coachme_app;
create policy relay on platform.audit_anchors to coachme_relay using (true) with check (true);
grant select, insert on platform.audit_anchors to coachme_relay;

-- What the last look at each chain found.
create table platform.audit_checks (
  organization_id uuid primary key,
  entries bigint not null,
  broken_seq bigint,
  fault text check (fault in ('changed', 'missing', 'inserted', 'cut', 'unlike-anchor')),
  checked_at timestamptz not null,
  constraint audit_checks_fault_somewhere check ((broken_seq is null) = (fault is null))
);
select platform.protect_tenant('platform.audit_checks');
create policy relay on platform.audit_checks to coachme_relay using (true) with check (true);
grant select, insert, update on platform.audit_checks to coachme_relay;

-- Invitations: links for many, new links for old ones, and what is said to whom.
alter table organizations.invitations
  add column name text,
  add column locale text,
  add column message text,
  add column uses_allowed integer not null default 1 check (uses_allowed between 1 and 500),
  add column uses integer not null default 0,
  add column issued_at timestamptz,
  add column sent integer not null default 0;
comment on column organizations.invitations.issued_at is 'When its present link was made; a link made before is void. Null: at created_at.';
comment on column organizations.invitations.sent is 'How often it was mailed.';
alter table organizations.invitations
  add constraint invitations_uses check (uses between 0 and uses_allowed),
  add constraint invitations_for_one check (email is null or uses_allowed = 1);
create index invitations_of_address on organizations.invitations (organization_id, email) where email is not null;

-- Who came by which invitation.
create table organizations.invitation_uses (
  organization_id uuid not null,
  invitation_id uuid not null,
  user_id uuid not null,
  used_at timestamptz not null,
  primary key (organization_id, invitation_id, user_id),
  foreign key (organization_id, invitation_id) references organizations.invitations on delete cascade
);
select platform.protect_tenant('organizations.invitation_uses');
set local role coachme_maintenance;
update organizations.invitations set uses = 1 where consumed_at is not null;
insert into organizations.invitation_uses (organization_id, invitation_id, user_id, used_at)
  select organization_id, id, consumed_by, consumed_at from organizations.invitations
  where consumed_at is not null and consumed_by is not null;
reset role;

create table organizations.invitation_batches (
  organization_id uuid not null,
  id uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  message text,
  base_url text not null,
  locale text not null,
  total integer not null check (total between 1 and 500),
  primary key (organization_id, id)
);
create index invitation_batches_newest on organizations.invitation_batches (organization_id, created_at desc, id desc);
select platform.protect_tenant('organizations.invitation_batches');

create table organizations.invitation_batch_lines (
  organization_id uuid not null,
  batch_id uuid not null,
  place integer not null,
  email text not null check (email = lower(email)),
  name text,
  locale text,
  outcome text check (outcome in ('invited', 'already-member', 'already-invited')),
  primary key (organization_id, batch_id, place),
  foreign key (organization_id, batch_id) references organizations.invitation_batches on delete cascade
);
select platform.protect_tenant('organizations.invitation_batch_lines');

-- The public application page, and who applied.
create table organizations.application_pages (
  organization_id uuid primary key,
  is_open boolean not null default false,
  intro text not null default '',
  questions jsonb not null default '[]',
  updated_at timestamptz not null,
  updated_by uuid not null
);
select platform.protect_tenant('organizations.application_pages');

create table organizations.applications (
  organization_id uuid not null,
  id uuid not null,
  name text not null,
  email text not null check (email = lower(email)),
  locale text not null,
  time_zone text not null,
  answers jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'declined')),
  decided_by uuid,
  decided_at timestamptz,
  note text,
  invitation_id uuid,
  created_at timestamptz not null,
  kept_until timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, invitation_id) references organizations.invitations,
  constraint applications_decided_whole check ((state = 'waiting') = (decided_at is null))
);
create index applications_newest on organizations.applications (organization_id, created_at desc, id desc);
create index applications_over on organizations.applications (organization_id, kept_until);
-- One that waits per address: who applies again corrects what they said.
create unique index applications_waiting on organizations.applications (organization_id, email) where state = 'waiting';
select platform.protect_tenant('organizations.applications');
-- Erasing what is over goes over all organizations.
create policy relay on organizations.applications to coachme_relay using (true) with check (true);
grant usage on schema organizations to coachme_relay;
grant select, delete on organizations.applications to coachme_relay;
