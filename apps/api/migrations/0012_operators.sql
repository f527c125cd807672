-- Up Migration
-- Who runs this installation. No organization's role gives that and no route of the API does: only the operator's
-- command, which changes into maintenance.
create table identity.operators (
  user_id uuid primary key references identity.users on delete cascade,
  granted_at timestamptz not null
);
select platform.protect_person('identity.operators', 'user_id');
revoke insert, update, delete on identity.operators from coachme_app;
