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
