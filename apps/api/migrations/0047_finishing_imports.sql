-- Up Migration

-- Working out the records of a whole history takes seconds in which nothing can be cancelled any more.
alter table integrations.imports add column finishing_at timestamptz;
comment on column integrations.imports.finishing_at is
  'When all sessions were written and only their records were left to work out.';
