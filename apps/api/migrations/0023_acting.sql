-- Up Migration
-- Somebody acts as another person for a while. The session carries it; this row says it to the organization and its people.
create table organizations.actings (
  organization_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  client_id uuid,
  acted_by uuid not null,
  acted_by_name text not null,
  reason text not null,
  started_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (organization_id, id),
  constraint actings_end_after_they_start check (ends_at > started_at)
);
comment on column organizations.actings.id is 'Of the session too.';
comment on column organizations.actings.client_id is 'The client a coach acts as; null when who runs the installation acts as somebody.';
comment on column organizations.actings.acted_by_name is 'A copy: who runs the installation is no member.';
create index actings_open on organizations.actings (organization_id, client_id, acted_by) where ended_at is null;
select platform.protect_tenant('organizations.actings');
revoke delete on organizations.actings from coachme_app;

alter table identity.sessions add column acting_from uuid;
comment on column identity.sessions.acting_from is 'The own session of who acts: when that ends, the acting ends with it.';

-- Acting as somebody shows nothing that is not shared with who really sits there: consent is asked of them.
create or replace function platform.protect_consent(target regclass, client_column name, wanted text) returns void language plpgsql as $$
declare shared text := format(
  'nullif(current_setting(''app.user_id'', true), '''') is null or %I in (
    select r.client_id from platform.readers r
    where r.organization_id = nullif(current_setting(''app.organization_id'', true), '''')::uuid
      and r.user_id = coalesce(nullif(current_setting(''app.acted_by'', true), ''''), nullif(current_setting(''app.user_id'', true), ''''))::uuid
      and r.scope = %L and r.starts_at <= platform.instant() and (r.ends_at is null or r.ends_at > platform.instant()))',
  client_column, wanted);
begin
  execute format('create policy consent on %s as restrictive to coachme_app using (%s) with check (%s)', target, shared, shared);
end $$;

do $$
declare
  guarded record;
  client_column text;
begin
  for guarded in
    select p.polrelid::regclass as target, pg_get_expr(p.polqual, p.polrelid) as expression
    from pg_policy p where p.polname = 'consent'
  loop
    client_column := coalesce(substring(guarded.expression from '\(([a-z_]+) IN \('), '');
    if client_column = '' then
      raise exception 'The consent policy of % has another shape: %', guarded.target, guarded.expression;
    end if;
    execute format('drop policy consent on %s', guarded.target);
    perform platform.protect_consent(guarded.target, client_column, substring(guarded.expression from 'scope = ''(\w+)'''));
  end loop;
end $$;
