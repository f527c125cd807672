-- Up Migration

-- Codes also make an account by a number, take a phone into use as a second factor, and are the second step.
alter table identity.one_time_keys drop constraint one_time_keys_purpose_check;
alter table identity.one_time_keys add constraint one_time_keys_purpose_check
  check (purpose in ('sign-in', 'verify-email', 'reset-password', 'change-email', 'link', 'prove-again', 'register', 'second-factor', 'second-step'));

-- The phone whose codes are a second step. It may be a way in too; then who came by it proves another thing.
create table identity.text_factors (
  user_id uuid primary key references identity.users on delete cascade,
  channel text not null check (channel in ('sms', 'whatsapp')),
  number text not null,
  confirmed_at timestamptz not null
);
comment on column identity.text_factors.number is 'E.164.';
select platform.protect_identity('identity.text_factors');

-- Who runs the installation finds people and organizations: which there are and who belongs where, nothing of what they do.
create policy identity on organizations.organizations for select to coachme_identity using (true);
grant select (organization_id, name, kind, created_at) on organizations.organizations to coachme_identity;
create policy identity on organizations.members for select to coachme_identity using (true);
grant select (organization_id, id, user_id, roles) on organizations.members to coachme_identity;
create policy identity on identity.operators for select to coachme_identity using (true);
grant select on identity.operators to coachme_identity;
create index users_newest on identity.users (created_at desc, id desc);
create index users_by_name on identity.users (lower(name) text_pattern_ops, created_at desc, id desc);
