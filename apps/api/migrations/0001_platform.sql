-- Up Migration
create schema platform;
grant usage on schema platform to coachme_app, coachme_identity, coachme_relay, coachme_maintenance;

-- The row classes. A table is one of them; every later migration says which by calling its function once.
-- Each: FORCE row security, policies, rights of the serving role, and full rights of maintenance
-- (the owner itself sees no row under FORCE: backfills, backups and erasure `set local role coachme_maintenance`).

create function platform.secure(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy maintenance on %s to coachme_maintenance using (true) with check (true)', target);
  execute format('grant select, insert, update, delete on %s to coachme_maintenance', target);
end $$;
comment on function platform.secure is 'What every row class shares.';

create function platform.protect_tenant(target regclass) returns void language plpgsql as $$
declare mine text := 'organization_id = nullif(current_setting(''app.organization_id'', true), '''')::uuid';
begin
  perform platform.secure(target);
  execute format('create policy tenant on %s to coachme_app using (%s) with check (%s)', target, mine, mine);
  execute format('grant select, insert, update, delete on %s to coachme_app', target);
end $$;
comment on function platform.protect_tenant is 'Rows belong to an organization and are seen and written only inside it.';

create function platform.protect_own(target regclass, user_column name) returns void language plpgsql as $$
begin
  perform platform.protect_tenant(target);
  execute format('create policy own on %s for select to coachme_app
    using (%I = nullif(current_setting(''app.user_id'', true), '''')::uuid)', target, user_column);
end $$;
comment on function platform.protect_own is 'Tenant rows that the person they are about also reads from outside the organization.';

create function platform.protect_person(target regclass, user_column name) returns void language plpgsql as $$
declare mine text := format('%I = nullif(current_setting(''app.user_id'', true), '''')::uuid', user_column);
begin
  perform platform.secure(target);
  execute format('create policy person on %s to coachme_app using (%s) with check (%s)', target, mine, mine);
  execute format('grant select, insert, update, delete on %s to coachme_app', target);
end $$;
comment on function platform.protect_person is 'Rows belong to a person, in whatever organization that person acts.';

create function platform.protect_catalogue(target regclass) returns void language plpgsql as $$
declare
  nobody text := '''00000000-0000-0000-0000-000000000000''::uuid';
  mine text := 'organization_id = nullif(current_setting(''app.organization_id'', true), '''')::uuid';
  someone text := 'coalesce(nullif(current_setting(''app.organization_id'', true), ''''), nullif(current_setting(''app.user_id'', true), '''')) is not null';
  writable text := format('%s and organization_id <> %s', mine, nobody);
begin
  perform platform.secure(target);
  execute format('create policy catalogue on %s for select to coachme_app using (%s or (organization_id = %s and %s))', target, mine, nobody, someone);
  execute format('create policy added on %s for insert to coachme_app with check (%s)', target, writable);
  execute format('create policy changed on %s for update to coachme_app using (%s) with check (%s)', target, writable, writable);
  execute format('create policy removed on %s for delete to coachme_app using (%s)', target, writable);
  execute format('grant select, insert, update, delete on %s to coachme_app', target);
end $$;
comment on function platform.protect_catalogue is 'Built-in rows of the nil organization, read by everybody and written by migrations, beside rows of organizations.';

create function platform.protect_identity(target regclass) returns void language plpgsql as $$
begin
  perform platform.secure(target);
  perform platform.open_to_identity(target);
end $$;
comment on function platform.protect_identity is 'Credentials and the like: only the identity role, which looks people up by e-mail or token.';

create function platform.open_to_identity(target regclass, rights text default 'select, insert, update, delete') returns void language plpgsql as $$
begin
  execute format('create policy identity on %s to coachme_identity using (true) with check (true)', target);
  execute format('grant %s on %s to coachme_identity', rights, target);
end $$;
comment on function platform.open_to_identity is 'Also lets the identity role use a table of another class: before sign-in no organization is known.';

-- Events and jobs leave through one table, written with the change they tell of.
create table platform.outbox (
  organization_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('event', 'job')),
  name text not null,
  payload jsonb not null,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'dead')),
  attempts integer not null default 0,
  available_at timestamptz not null,
  created_at timestamptz not null,
  settled_at timestamptz,
  last_error text,
  primary key (organization_id, id)
);
-- Few rows are pending at a time, so the relay scans this small index whole.
create index outbox_pending on platform.outbox (organization_id, available_at) where state = 'pending';
create index outbox_settled on platform.outbox (organization_id, settled_at) where state = 'delivered';
select platform.protect_tenant('platform.outbox');
revoke update, delete on platform.outbox from coachme_app;
create policy identity on platform.outbox for insert to coachme_identity
  with check (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
grant insert on platform.outbox to coachme_identity;
create policy relay on platform.outbox to coachme_relay using (true) with check (true);
grant select, update, delete on platform.outbox to coachme_relay;

-- One row per event and subscriber, in the transaction of the effect: an effect happens once.
create table platform.inbox (
  organization_id uuid not null,
  event_id uuid not null,
  subscriber text not null,
  done_at timestamptz not null,
  primary key (organization_id, event_id, subscriber)
);
select platform.protect_tenant('platform.inbox');
create policy relay on platform.inbox to coachme_relay using (true) with check (true);
grant select, delete on platform.inbox to coachme_relay;

-- What phones pull. Read below pg_snapshot_xmin(pg_current_snapshot()), so a slow commit is never skipped.
create table platform.changes (
  organization_id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  seq bigint generated always as identity,
  client_id uuid,
  entity text not null,
  entity_id uuid not null,
  revision integer not null,
  is_deleted boolean not null default false,
  created_at timestamptz not null,
  primary key (organization_id, xid, seq)
);
create index changes_of_client on platform.changes (organization_id, client_id, xid, seq);
select platform.protect_tenant('platform.changes');
revoke update, delete on platform.changes from coachme_app;
comment on column platform.changes.client_id is 'Whose phone it is for; null: everybody in the organization.';

-- The first answer to a create, kept with the change it made.
create table platform.idempotency_keys (
  organization_id uuid not null,
  user_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  response jsonb not null,
  created_at timestamptz not null,
  primary key (organization_id, user_id, key)
);
create index idempotency_keys_age on platform.idempotency_keys (organization_id, created_at);
select platform.protect_tenant('platform.idempotency_keys');
create policy relay on platform.idempotency_keys to coachme_relay using (true) with check (true);
grant select, delete on platform.idempotency_keys to coachme_relay;

-- What this installation is. The owner alone reads and writes it, when it prepares the database.
create table platform.instance (
  is_demo boolean not null,
  made_at timestamptz not null
);
create unique index instance_once on platform.instance ((true));
select platform.secure('platform.instance');
create policy owner on platform.instance to coachme_owner using (true) with check (true);
