-- Up Migration
-- A job handed to the queue stays known until it is done or dead, so that a queue that lost it gets it again.
alter table platform.outbox drop constraint outbox_state_check,
  add constraint outbox_state_check check (state in ('pending', 'handed', 'delivered', 'dead'));
comment on column platform.outbox.settled_at is 'When it was delivered or died; of a job that was handed over, when that was last known to be so.';
create index outbox_handed on platform.outbox (organization_id, settled_at) where state = 'handed';
create index outbox_dead on platform.outbox (organization_id, settled_at) where state = 'dead';

-- What happens again and again, once for all processes: whoever moves `next_at` does it.
create table platform.schedules (
  name text primary key,
  next_at timestamptz not null,
  attempts integer not null default 0,
  last_done_at timestamptz,
  last_error text
);
select platform.secure('platform.schedules');
create policy relay on platform.schedules to coachme_relay using (true) with check (true);
grant select, insert, update, delete on platform.schedules to coachme_relay;

-- What processes tell each other's sockets when it is too long for a notification; gone after half a minute.
create table platform.socket_attachments (
  id bigint generated always as identity primary key,
  payload bytea not null,
  created_at timestamptz not null default now()
);
select platform.secure('platform.socket_attachments');
create policy relay on platform.socket_attachments to coachme_relay using (true) with check (true);
grant select, insert, delete on platform.socket_attachments to coachme_relay;
