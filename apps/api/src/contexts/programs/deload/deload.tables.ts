import type { DeloadReason } from '@coachme/contracts/deloads.contract';
import type { Lighter } from '@coachme/domain/progression/lighter-day.rules';
import { boolean, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, localDate, organizationId } from '#platform/db/columns';
import { programsSchema } from '../programs.tables.ts';

/** Lighter weeks that were proposed, with the evidence and what the coach decided. */
export const deloads = programsSchema.table(
  'deloads',
  {
    organizationId: organizationId(),
    id: id(),
    assignmentId: uuid().notNull(),
    clientId: uuid().notNull(),
    reasons: jsonb().$type<DeloadReason[]>().notNull(),
    proposedAt: instant().notNull(),
    decidedAt: instant(),
    decidedBy: uuid(),
    isAccepted: boolean(),
    fromOn: localDate(),
    toOn: localDate(),
    /** It was accepted, and is not so any more. */
    takenBackAt: instant(),
    takenBackBy: uuid(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** What each day of an accepted lighter week was before, so that it can be so again. */
export const deloadDays = programsSchema.table(
  'deload_days',
  {
    organizationId: organizationId(),
    deloadId: uuid().notNull(),
    scheduledDayId: uuid().notNull(),
    /** Why it was lighter before the decision; null when it was not. */
    lighter: text().$type<Lighter>(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.deloadId, t.scheduledDayId] })],
);
