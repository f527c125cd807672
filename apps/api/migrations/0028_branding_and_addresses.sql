-- Up Migration
-- How an organization looks to those it coaches; null: as CoachMe does, and under its own name.
alter table organizations.organizations
  add column display_name text check (length(display_name) between 1 and 120),
  add column chalk_dark text check (chalk_dark ~ '^#[0-9a-f]{6}$'),
  add column favicon_file_id uuid;
comment on column organizations.organizations.display_name is 'What clients and strangers read; null: the name itself.';
comment on column organizations.organizations.chalk_dark is 'The accent in the dark; null: the one of the light.';

-- Who belongs to an organization knows under which address it is found, wherever they act: the list they switch between.
create policy of_member on organizations.slugs for select to coachme_app
  using (exists (
    select from organizations.members m
    where m.organization_id = slugs.leads_to
      and m.user_id = nullif(current_setting('app.user_id', true), '')::uuid));
create index slugs_of_organization on organizations.slugs (leads_to, since);
