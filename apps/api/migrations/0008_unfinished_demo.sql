-- Up Migration
-- Whether the demo cast was completed: a start that was killed while making it begins again from nothing.
alter table platform.instance add column is_finished boolean not null default true;
