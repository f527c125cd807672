import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

export const clientJoined = defineEvent(
  'clients.client-joined.v1',
  z.object({ clientId: z.uuid(), userId: z.uuid(), coachUserId: z.uuid().nullable() }),
);
export const clientOnboarded = defineEvent(
  'clients.client-onboarded.v1',
  z.object({ clientId: z.uuid() }),
);
export const clientArchived = defineEvent(
  'clients.client-archived.v1',
  z.object({ clientId: z.uuid() }),
);
/** Name, status, profile or account: read again what is shown of this client. */
export const clientChanged = defineEvent(
  'clients.client-changed.v1',
  z.object({ clientId: z.uuid(), revision: z.int() }),
);
