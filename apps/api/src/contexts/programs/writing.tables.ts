import type { ProgramAbout } from '@coachme/contracts/program-about.words';
import type { ProgramDraft } from '@coachme/contracts/program-drafts.contract';
import type { Visibility } from '@coachme/contracts/program-templates.contract';
import type { ProgramVersionRow } from '@coachme/contracts/program-versions.contract';
import type { ChangeProgram, TrainingDay } from '@coachme/contracts/programs.words';
import type { Muscle } from '@coachme/contracts/words';
import type { WrittenWeek } from '@coachme/domain/programs/written-rows.rules';
import { customType, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, organizationId, revision, updatedAt } from '#platform/db/columns';
import { programsSchema } from './programs.tables.ts';

/** How a program was before it was changed much, and each time it was published. */
export const programVersions = programsSchema.table(
  'program_versions',
  {
    organizationId: organizationId(),
    programId: uuid().notNull(),
    id: id(),
    reason: text().$type<ProgramVersionRow['reason']>().notNull(),
    content: jsonb().$type<ChangeProgram>().notNull(),
    keptBy: uuid().notNull(),
    keptAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.programId, t.id] })],
);

/** Bands that the organization has set; other muscles have the usual ones. */
export const volumeBands = programsSchema.table(
  'volume_bands',
  {
    organizationId: organizationId(),
    muscle: text().$type<Muscle>().notNull(),
    fromSets: integer().notNull(),
    toSets: integer().notNull(),
    changedBy: uuid().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.muscle] })],
);

/** Days kept to be put into any program; public ones are read by every organization. */
export const dayTemplates = programsSchema.table(
  'day_templates',
  {
    organizationId: organizationId(),
    id: id(),
    title: text().notNull(),
    goal: text().$type<ProgramAbout['goals'][number]>(),
    visibility: text().$type<Visibility>().notNull(),
    day: jsonb().$type<TrainingDay>().notNull(),
    createdBy: uuid().notNull(),
    removedAt: instant(),
    revision: revision(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Files being made into programs; their bytes are kept only until they were read. */
export const programDrafts = programsSchema.table(
  'program_drafts',
  {
    organizationId: organizationId(),
    id: id(),
    fileName: text().notNull(),
    content: bytes(),
    fingerprint: text().notNull(),
    state: text().$type<ProgramDraft['state']>().notNull(),
    failure: text().$type<NonNullable<ProgramDraft['failure']>>(),
    weeks: jsonb().$type<WrittenWeek[]>().notNull().default([]),
    programId: uuid(),
    createdBy: uuid().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
