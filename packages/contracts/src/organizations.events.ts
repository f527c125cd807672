import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

export const rolesChanged = defineEvent(
  'organizations.roles-changed.v1',
  z.object({ userId: z.uuid(), permissionVersion: z.int() }),
);
