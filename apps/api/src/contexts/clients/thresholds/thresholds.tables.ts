import type { ThresholdKind } from '@coachme/domain/endurance/endurance-zones.rules';
import { boolean, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, localDate, organizationId } from '#platform/db/columns';
import { clientsSchema } from '../clients.tables.ts';

/** What a client was measured at, figure by figure: written once, at most taken away. */
export const thresholds = clientsSchema.table(
  'thresholds',
  {
    organizationId: organizationId(),
    id: id(),
    clientId: uuid().notNull(),
    kind: text().$type<ThresholdKind>().notNull(),
    /** Beats per minute, seconds per km or watts. */
    value: integer().notNull(),
    /** The client's local date it holds from. */
    measuredOn: localDate().notNull(),
    isByClient: boolean().notNull(),
    setBy: uuid().notNull(),
    setAt: instant().notNull(),
    removedBy: uuid(),
    removedAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);
