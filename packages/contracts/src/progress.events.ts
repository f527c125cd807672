import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

/** A program is over and its report can be read; told again when a plan that was trained whole is ended afterwards. */
export const programReported = defineEvent(
  'progress.program-reported.v1',
  z.object({
    assignmentId: z.uuid(),
    clientId: z.uuid(),
    /** 0 to 100; null where too little is known. */
    score: z.int().nullable(),
  }),
);
