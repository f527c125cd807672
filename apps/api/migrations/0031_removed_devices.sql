-- Up Migration

-- What a device that its person signed out from another one still holds: by it the device learns, whenever it
-- comes back, that it is to wipe itself. No name and no person, only that this token was taken away on purpose.
create table identity.removed_devices (
  token_hash bytea primary key,
  removed_at timestamptz not null
);
create index removed_devices_age on identity.removed_devices (removed_at);
select platform.protect_identity('identity.removed_devices');
