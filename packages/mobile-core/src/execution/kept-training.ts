import type { DeviceDatabase } from '../database/device-database.ts';
import { type KeptDocuments, recheckDocuments } from '../database/recheck.ts';

const removeFrom = (table: string) =>
  `delete from ${table} where id in (select value from json_each(?))`;

const removeSettings = `delete from settings where name in (select value from json_each(?))`;

/** What the client's app keeps. A workout that waits to be sent is nowhere else. */
const keptTraining: readonly KeptDocuments[] = [
  {
    table: 'workouts',
    column: 'document',
    schemaOf: ({ Workout }) => Workout,
    remove: `${removeFrom('workouts')} and id not in (select id from outbox)`,
  },
  {
    table: 'workouts',
    column: 'remote_document',
    schemaOf: ({ Workout }) => Workout,
    remove: null,
  },
  { table: 'outbox', column: 'base_document', schemaOf: ({ Workout }) => Workout, remove: null },
  {
    table: 'scheduled_days',
    column: 'document',
    schemaOf: ({ ScheduledDay }) => ScheduledDay,
    remove: removeFrom('scheduled_days'),
  },
  {
    table: 'personal_records',
    column: 'document',
    schemaOf: ({ PersonalRecord }) => PersonalRecord,
    remove: removeFrom('personal_records'),
  },
  {
    table: 'clients',
    column: 'document',
    schemaOf: ({ Client }) => Client,
    remove: removeFrom('clients'),
  },
  {
    table: 'exercises',
    column: 'document',
    schemaOf: ({ Exercise }) => Exercise,
    remove: removeFrom('exercises'),
  },
  {
    table: 'set_comments',
    column: 'document',
    schemaOf: ({ SetComment }) => SetComment,
    remove: `${removeFrom('set_comments')} and state = 'sent'`,
  },
  {
    table: 'settings',
    key: 'name',
    column: 'value',
    where: `name like 'training-settings%'`,
    schemaOf: ({ TrainingSettings }) => TrainingSettings,
    remove: removeSettings,
  },
  {
    table: 'settings',
    key: 'name',
    column: 'value',
    where: `name = 'branches'`,
    schemaOf: ({ MyBranches }) => MyBranches,
    remove: removeSettings,
  },
];

/** After an update: what is kept is as this version has it, and what went is fetched again with all the rest. */
export async function recheckTraining(db: DeviceDatabase, build: string): Promise<void> {
  if (!(await recheckDocuments(db, build, keptTraining))) return;
  await db.run(
    `delete from settings where name in ('sync-cursor', 'library-words', 'branches-read-at')`,
  );
}
