import * as z from 'zod';
import { ConsentScope } from './consent.words.ts';
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

const Coaching = z.object({ coachingId: z.uuid(), clientId: z.uuid(), coachUserId: z.uuid() });

export const coachingAsked = defineEvent(
  'clients.coaching-asked.v1',
  Coaching.extend({ awaits: z.array(z.enum(['coach', 'client'])) }),
);
/** Both agreed; until `startsAt` nothing is seen yet. */
export const coachingAccepted = defineEvent('clients.coaching-accepted.v1', Coaching);
/** Ended, declined or withdrawn: the coach sees nothing more through it. */
export const coachingEnded = defineEvent(
  'clients.coaching-ended.v1',
  Coaching.extend({ how: z.string() }),
);
/** What a client shares with somebody is now this and nothing else. */
export const consentChanged = defineEvent(
  'clients.consent-changed.v1',
  z.object({ clientId: z.uuid(), coachUserId: z.uuid(), scopes: z.array(ConsentScope) }),
);
