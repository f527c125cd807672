import * as z from 'zod';
import { defineEvent } from './kit/event.ts';
import { LocalDate } from './words.ts';

const Presence = z.object({ clientId: z.uuid(), branchId: z.uuid(), date: LocalDate });

/** The front desk said that a client was at a branch on a date. */
export const clientMarkedPresent = defineEvent(
  'memberships.client-marked-present.v1',
  Presence.extend({ by: z.uuid() }),
);

/** The front desk took that back. */
export const presenceTakenBack = defineEvent(
  'memberships.presence-taken-back.v1',
  Presence.extend({ by: z.uuid() }),
);
