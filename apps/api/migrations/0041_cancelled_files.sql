-- Up Migration

-- What is done with a file can be cancelled while it is read, looked over or written.
alter table integrations.imports
  drop constraint imports_state_check,
  add constraint imports_state_check check (state in
    ('reading', 'preview', 'committing', 'committed', 'undoing', 'undone', 'failed', 'cancelled')),
  add column failure_reason text,
  add column cancelled_at timestamptz;
comment on column integrations.imports.cancelled_at is
  'When somebody cancelled it; while it is being undone, what was written of it is still taken back.';

-- A file that was cancelled may be brought again.
drop index integrations.imports_once;
create unique index imports_once on integrations.imports (organization_id, client_id, fingerprint)
  where state not in ('undone', 'failed', 'cancelled');

alter table programs.program_drafts
  drop constraint program_drafts_state_check,
  add constraint program_drafts_state_check
    check (state in ('reading', 'review', 'made', 'failed', 'cancelled'));

-- The files of one person, newest first.
create index imports_begun_by on integrations.imports (organization_id, created_by, created_at desc, id desc);
create index program_drafts_begun_by on programs.program_drafts (organization_id, created_by, created_at desc, id desc);
