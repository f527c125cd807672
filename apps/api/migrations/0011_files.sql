-- Up Migration
-- What is known of each file; its bytes lie in the storage, under a key made of organization, kind and id.
-- The row comes first and goes last, so that no object is without one.
create table platform.files (
  organization_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('attachment', 'branding')),
  owner_id uuid not null,
  declared_type text not null,
  declared_bytes integer not null check (declared_bytes > 0),
  state text not null default 'pending' check (state in ('pending', 'ready', 'refused')),
  refusal text,
  kept_type text,
  kept_bytes integer,
  kept_sha256 bytea,
  width_pixels integer,
  height_pixels integer,
  created_at timestamptz not null,
  upload_ends_at timestamptz not null,
  examined_from timestamptz,
  swept_at timestamptz,
  primary key (organization_id, id),
  constraint files_refused_by_name check ((state = 'refused') = (refusal is not null)),
  constraint files_ready_when_kept check ((state = 'ready') = (num_nulls(kept_type, kept_bytes, kept_sha256) = 0))
);
comment on column platform.files.owner_id is 'The person who uploads it.';
comment on column platform.files.examined_from is 'Since when somebody looks at the bytes; whoever takes longer than a lease is replaced.';
comment on column platform.files.swept_at is 'When the leftovers of its upload were removed.';
-- Few are unswept at a time.
create index files_unswept on platform.files (organization_id, upload_ends_at) where swept_at is null;
select platform.protect_tenant('platform.files');
-- Sweeping goes over all organizations.
create policy relay on platform.files to coachme_relay using (true) with check (true);
grant select, update, delete on platform.files to coachme_relay;
