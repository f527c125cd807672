-- Up Migration
-- What becomes of the programs that clients of a group are on when they are given another.
alter table programs.group_assignments
  add column former_programs text not null default 'keep' check (former_programs in ('keep', 'end'));
