import type { DeloadReason } from '@coachme/contracts/deloads.contract';
import { boolean, jsonb, primaryKey, uuid } from 'drizzle-orm/pg-core';
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
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
