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
/** The last open day of an assignment was trained; told again when one was reopened and trained once more. */
export const assignmentTrained = defineEvent(
  'programs.assignment-trained.v1',
  z.object({ assignmentId: z.uuid(), clientId: z.uuid() }),
);
/** Days of an assignment were moved, changed or taken out: whoever follows the plan reads it again. */
export const planChanged = defineEvent(
  'programs.plan-changed.v1',
  z.object({ assignmentId: z.uuid(), clientId: z.uuid() }),
);
export const loadOverruled = defineEvent(
  'programs.load-overruled.v1',
  z.object({
    scheduledDayId: z.uuid(),
    clientId: z.uuid(),
    prescriptionId: z.uuid(),
    loadKg: z.number(),
    /** What the rule had said; null before it said anything. */
    ruleLoadKg: z.number().nullable(),
  }),
);
/** A lighter week waits for the coach's decision. */
export const deloadProposed = defineEvent(
  'programs.deload-proposed.v1',
  z.object({ deloadId: z.uuid(), assignmentId: z.uuid(), clientId: z.uuid() }),
);
export const deloadDecided = defineEvent(
  'programs.deload-decided.v1',
  z.object({
    deloadId: z.uuid(),
    assignmentId: z.uuid(),
    clientId: z.uuid(),
    isAccepted: z.boolean(),
  }),
);
/** A lighter week that was accepted is not to be after all; its days are what they were. */
export const deloadTakenBack = defineEvent(
  'programs.deload-taken-back.v1',
  z.object({ deloadId: z.uuid(), assignmentId: z.uuid(), clientId: z.uuid() }),
);
