import type { Question } from '@coachme/contracts/applications.contract';
import { boolean, jsonb, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, organizationId, timeZone, updatedAt } from '#platform/db/columns';

const organizationsSchema = pgSchema('organizations');

/** What an organization asks of those who want to train there. */
export const applicationPages = organizationsSchema.table('application_pages', {
  organizationId: uuid().primaryKey(),
  isOpen: boolean().notNull().default(false),
  intro: text().notNull().default(''),
  questions: jsonb().$type<Question[]>().notNull().default([]),
  updatedAt: updatedAt(),
  updatedBy: uuid().notNull(),
});

/** The question as it was asked, with what was answered. */
export type AnsweredQuestion = {
  readonly question: string;
  readonly value: string | number | boolean;
};

/** Somebody who wants to train here; erased by itself when it is over. */
export const applications = organizationsSchema.table(
  'applications',
  {
    organizationId: organizationId(),
    id: id(),
    name: text().notNull(),
    email: text().notNull(),
    locale: text({ enum: ['en', 'ar', 'sw'] }).notNull(),
    timeZone: timeZone().notNull(),
    answers: jsonb().$type<AnsweredQuestion[]>().notNull(),
    state: text({ enum: ['waiting', 'approved', 'declined'] })
      .notNull()
      .default('waiting'),
    decidedBy: uuid(),
    decidedAt: instant(),
    note: text(),
    invitationId: uuid(),
    createdAt: createdAt(),
    keptUntil: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
