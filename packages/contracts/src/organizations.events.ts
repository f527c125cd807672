import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

/** A session of this person ended before its time. */
export const signedOut = defineEvent('organizations.signed-out.v1', z.object({ userId: z.uuid() }));
export const memberRenamed = defineEvent(
  'organizations.member-renamed.v1',
  z.object({ userId: z.uuid(), name: z.string() }),
);
export const rolesChanged = defineEvent(
  'organizations.roles-changed.v1',
  z.object({ userId: z.uuid(), permissionVersion: z.int() }),
);
