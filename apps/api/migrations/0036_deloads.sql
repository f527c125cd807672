-- Up Migration
-- A week that is planned to be easier but written like the others waits for a deload that the coach agrees to.
alter table programs.scheduled_days drop constraint scheduled_days_lighter_check;
alter table programs.scheduled_days
  add constraint scheduled_days_lighter_check check (lighter in ('planned', 'written', 'decided'));

-- A lighter week that is proposed to the coach, with the evidence; nothing changes before they decide.
create table programs.deloads (
  organization_id uuid not null,
  id uuid not null,
  assignment_id uuid not null,
  client_id uuid not null,
  reasons jsonb not null,
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  is_accepted boolean,
  from_on date,
  to_on date,
  primary key (organization_id, id),
  foreign key (organization_id, assignment_id) references programs.program_assignments (organization_id, id),
  constraint deloads_decided_whole check ((decided_at is null) = (is_accepted is null))
);
comment on column programs.deloads.reasons is 'A union of evidence whose figures differ by kind; only ever read and written whole.';
-- One at a time waits for the coach.
create unique index deloads_waiting on programs.deloads (organization_id, assignment_id) where decided_at is null;
create index deloads_of_client on programs.deloads (organization_id, client_id, id desc);
select platform.protect_tenant('programs.deloads');
select platform.protect_consent('programs.deloads', 'client_id', 'training');
