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
