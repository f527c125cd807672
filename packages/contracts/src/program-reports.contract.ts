import { EFFECTIVENESS_PARTS } from '@coachme/domain/programs/effectiveness.rules';
import * as z from 'zod';
import { IdParams } from './kit/page.ts';
import { route } from './kit/route.ts';
import { LocalDate } from './words.ts';

/** What a program came to for a client, so far or when it was over, with what that was worked out from. */
export const ProgramReport = z.object({
  assignmentId: z.uuid(),
  clientId: z.uuid(),
  programTitle: z.string(),
  startsOn: LocalDate,
  /** The last day of the plan, or the day it was ended. */
  endsOn: LocalDate,
  isOver: z.boolean(),
  /** 0 to 100; null where too little is known for one. */
  score: z.int().min(0).max(100).nullable(),
  parts: z.array(
    z.object({
      name: z.enum(EFFECTIVENESS_PARTS),
      /** 0 to 1; null where there is too little to say. */
      value: z.number().nullable(),
      /** Days due, lifts, weeks, muscle-weeks or sessions behind it. */
      n: z.int(),
      weight: z.number(),
    }),
  ),
  adherence: z.object({ done: z.int(), due: z.int() }),
  /** Compound lifts with the mean of their first and last estimated one-rep maxes, kg, and the change as a share. */
  lifts: z.array(
    z.object({
      exerciseId: z.uuid(),
      exerciseName: z.string(),
      fromKg: z.number(),
      toKg: z.number(),
      change: z.number(),
    }),
  ),
  weeks: z.array(z.object({ weekNumber: z.int(), volumeKg: z.number(), hardSets: z.number() })),
});
export type ProgramReport = z.infer<typeof ProgramReport>;

export const programReportsContract = {
  getProgramReport: route({
    method: 'GET',
    path: '/program-assignments/:id/report',
    access: 'signed-in',
    tag: 'Progress',
    summary: 'How well a program works or worked for its client, in parts that say from how much',
    params: IdParams,
    response: ProgramReport,
    errors: ['not-found'],
  }),
};
