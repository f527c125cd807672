import { consentScopes } from '@coachme/contracts/consent-lists';
import type { Equipment } from '@coachme/contracts/words';
import { numeric, pgSchema, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import {
  createdAt,
  id,
  instant,
  localDate,
  organizationId,
  revision,
  timeZone,
  updatedAt,
} from '#platform/db/columns';

export const clientsSchema = pgSchema('clients');

/** Who is coached, by whom, since when. */
export const clients = clientsSchema.table(
  'clients',
  {
    organizationId: organizationId(),
    id: id(),
    /** Null while the client has no account of their own. */
    userId: uuid(),
    coachUserId: uuid(),
    /** Where the client trains, in an organization with branches. */
    branchId: uuid(),
    name: text().notNull(),
    email: text(),
    status: text({ enum: ['active', 'inactive', 'archived'] })
      .notNull()
      .default('active'),
    timeZone: timeZone().notNull(),
    revision: revision(),
    joinedAt: instant().notNull(),
    onboardedAt: instant(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** What a coach must know to prescribe; one row per client. */
export const clientProfiles = clientsSchema.table(
  'client_profiles',
  {
    organizationId: organizationId(),
    clientId: uuid().notNull(),
    goals: text().array().notNull(),
    injuries: text().array().notNull(),
    equipment: text().array().$type<Equipment[]>().notNull(),
    /** Monday is 1. */
    trainingDays: smallint().array().notNull(),
    trainingAge: text({ enum: ['new', 'under-1-year', '1-to-3-years', 'over-3-years'] }),
    birthDate: localDate(),
    heightCm: numeric({ precision: 4, scale: 1, mode: 'number' }),
    weightUnit: text({ enum: ['kg', 'lb'] })
      .notNull()
      .default('kg'),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.clientId] })],
);

/** Who coaches whom: asked, accepted, ended. What is over stays as history. */
export const coachings = clientsSchema.table(
  'coachings',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid().notNull(),
    coachUserId: uuid().notNull(),
    part: text({ enum: ['primary', 'additional', 'substitute'] }).notNull(),
    note: text().notNull(),
    askedBy: uuid().notNull(),
    askedAs: text({ enum: ['coach', 'client', 'organization', 'invitation'] }).notNull(),
    askedAt: instant().notNull(),
    coachAgreedAt: instant(),
    clientAgreedAt: instant(),
    acceptedAt: instant(),
    /** The scopes the client chose, from when they agreed; null when they were not asked. */
    offered: text({ enum: consentScopes }).array(),
    startsAt: instant().notNull(),
    /** Planned, of a substitute. */
    endsAt: instant(),
    endedAt: instant(),
    endedBy: uuid(),
    endedHow: text({
      enum: ['declined', 'withdrawn', 'by-coach', 'by-client', 'by-organization', 'period-over'],
    }),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
export type CoachingRow = typeof coachings.$inferSelect;
