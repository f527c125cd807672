-- Up Migration

-- What could stand in a cell of a file that was refused.
alter table integrations.import_problems add column nearest text;
