import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

export const programAssigned = defineEvent(
  'programs.program-assigned.v1',
  z.object({
    assignmentId: z.uuid(),
    programId: z.uuid(),
    clientId: z.uuid(),
    firstDay: z.iso.date(),
  }),
);
export const assignmentEnded = defineEvent(
  'programs.assignment-ended.v1',
  z.object({ assignmentId: z.uuid(), clientId: z.uuid() }),
);
