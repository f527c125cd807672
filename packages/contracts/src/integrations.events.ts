import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

const Import = z.object({ importId: z.uuid(), clientId: z.uuid() });

/** A training history of another app was written. */
export const importCommitted = defineEvent(
  'integrations.import-committed.v1',
  Import.extend({ sessions: z.int() }),
);

/** An import was taken back; `kept` sessions were changed since and stay. */
export const importUndone = defineEvent(
  'integrations.import-undone.v1',
  Import.extend({ kept: z.int() }),
);

/** Somebody saved a client's whole training history as a file. */
export const historyExported = defineEvent(
  'integrations.history-exported.v1',
  z.object({ clientId: z.uuid(), exportedBy: z.uuid(), format: z.string(), sessions: z.int() }),
);

/** Somebody saved all visits of a client as a file. */
export const visitsExported = defineEvent(
  'integrations.visits-exported.v1',
  z.object({ clientId: z.uuid(), exportedBy: z.uuid(), visits: z.int() }),
);
