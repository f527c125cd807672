import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

/** Facts about how people get in, told in the organization where the session is. */
const person = { userId: z.uuid() };
/** Where it was asked from: an address, and two letters of a country where a proxy says them. */
const place = { address: z.string().nullable(), country: z.string().nullable() };

export const signedIn = defineEvent(
  'identity.signed-in.v1',
  z.object({
    ...person,
    ...place,
    sessionId: z.uuid(),
    /** `password`, `email-code`, `passkey`, `google` … */
    way: z.string(),
    isNewDevice: z.boolean(),
  }),
);
