-- Up Migration

-- A program given to several clients at once; a job goes through them.
create table programs.group_assignments (
  organization_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  program_title text not null,
  group_id uuid,
  starts_on date not null,
  layout text not null check (layout in ('sequence', 'weekday')),
  missed_days text not null check (missed_days in ('keep', 'shift', 'skip')),
  follow_up_program_id uuid,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, program_id) references programs.programs (organization_id, id),
  foreign key (organization_id, follow_up_program_id) references programs.programs (organization_id, id)
);
create index group_assignments_newest on programs.group_assignments (organization_id, created_at desc, id desc);
create index group_assignments_of_group on programs.group_assignments (organization_id, group_id, created_at desc)
  where group_id is not null;
select platform.protect_tenant('programs.group_assignments');
comment on column programs.group_assignments.group_id is 'The clients context knows what it is called, and whether it is still there.';

create table programs.group_assignment_clients (
  organization_id uuid not null,
  group_assignment_id uuid not null,
  client_id uuid not null,
  place integer not null,
  starts_on date not null,
  not_before date,
  state text not null check (state in ('waiting', 'given', 'left-out')),
  reason text,
  assignment_id uuid,
  primary key (organization_id, group_assignment_id, client_id),
  foreign key (organization_id, group_assignment_id) references programs.group_assignments (organization_id, id)
);
create unique index group_assignment_clients_in_line
  on programs.group_assignment_clients (organization_id, group_assignment_id, place);
select platform.protect_tenant('programs.group_assignment_clients');
comment on column programs.group_assignment_clients.not_before is 'Days before it are left out, for who joins in step with the others.';
