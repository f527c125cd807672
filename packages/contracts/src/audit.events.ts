import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

/** Something that an owner, and the person, should look at twice. */
export const unusualSeen = defineEvent(
  'audit.unusual-seen.v1',
  z.object({
    userId: z.uuid(),
    reason: z.enum(['new-country', 'two-countries', 'bulk-export']),
    /** Two letters; null where it is not about a place. */
    country: z.string().nullable(),
  }),
);
