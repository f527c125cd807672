import * as z from 'zod';
import { IdParams, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant, LocalDate } from './words.ts';

/** What speaks for a lighter week. */
export const DeloadReason = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('stalled'),
    /** The best estimated one-rep max before, and of the last three exposures, kg. */
    lifts: z.array(
      z.object({
        exerciseId: z.uuid(),
        exerciseName: z.string(),
        bestKg: z.number(),
        sinceKg: z.number(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('readiness'),
    /** The last answers of 14 days, 1 (empty) to 5 (strong), oldest first. */
    answers: z.array(z.object({ date: LocalDate, readiness: z.int() })),
  }),
  z.object({ kind: z.literal('scheduled'), weekNumber: z.int() }),
]);
export type DeloadReason = z.infer<typeof DeloadReason>;

/** A lighter week that is proposed to the coach, with what speaks for it and what they decided. */
export const Deload = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  assignmentId: z.uuid(),
  reasons: z.array(DeloadReason),
  proposedAt: Instant,
  /** Null while it waits for the coach. */
  decidedAt: Instant.nullable(),
  isAccepted: z.boolean().nullable(),
  /** The days that became lighter, both included; null unless accepted. */
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
  /** When an accepted one was taken back; null otherwise. */
  takenBackAt: Instant.nullable(),
  /** A session of its days was begun: from then on it is not taken back. */
  isBegun: z.boolean(),
});
export type Deload = z.infer<typeof Deload>;

const tag = 'Assignments';

export const deloadsContract = {
  listDeloads: route({
    method: 'GET',
    path: '/clients/:id/deloads',
    access: 'signed-in',
    tag,
    summary: 'Lighter weeks that were proposed for a client, newest first',
    params: IdParams,
    query: PageQuery,
    response: page(Deload),
    errors: ['not-found'],
  }),
  decideDeload: route({
    method: 'POST',
    path: '/deloads/:id/decision',
    access: 'signed-in',
    tag,
    summary: 'Make the coming week lighter, or leave it as it is',
    params: IdParams,
    body: z.strictObject({ isAccepted: z.boolean() }),
    response: Deload,
    errors: ['not-found', 'conflict'],
  }),
  takeBackDeload: route({
    method: 'POST',
    path: '/deloads/:id/take-back',
    access: 'signed-in',
    tag,
    summary: 'Make the days of an accepted lighter week what they were, until one of them is begun',
    params: IdParams,
    response: Deload,
    errors: ['not-found', 'conflict'],
  }),
};
