import type { DeviceDatabase } from '../database/device-database.ts';
import { type KeptDocuments, recheckDocuments } from '../database/recheck.ts';

/** What the coach app keeps. A draft is nowhere else. */
const keptAnswers: readonly KeptDocuments[] = [
  {
    table: 'answers',
    column: 'document',
    schemaOf: ({ answerSchemaOf }, id) => answerSchemaOf(id),
    remove: 'delete from answers where id in (select value from json_each(?))',
  },
  {
    table: 'exercises',
    column: 'document',
    schemaOf: ({ Exercise }) => Exercise,
    remove: 'delete from exercises where id in (select value from json_each(?))',
  },
  {
    table: 'program_drafts',
    column: 'document',
    schemaOf: ({ ChangeProgram }) => ChangeProgram,
    remove: null,
  },
  {
    table: 'program_drafts',
    column: 'theirs_document',
    schemaOf: ({ Program }) => Program,
    remove: null,
  },
];

/** After an update: what is kept is as this version has it, and what went is asked for again. */
export async function recheckAnswers(db: DeviceDatabase, build: string): Promise<void> {
  if (!(await recheckDocuments(db, build, keptAnswers))) return;
  await db.run(`delete from settings where name = 'library-words'`);
}
