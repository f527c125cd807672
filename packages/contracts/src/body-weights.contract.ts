import * as z from 'zod';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { LocalDate } from './words.ts';

/** In kg; beyond it somebody mistyped. */
export const BodyWeightKg = z.number().min(20).max(400);

/** What somebody weighed on a day; the last one said for a day counts. */
export const BodyWeight = z.object({ id: z.uuid(), date: LocalDate, weightKg: BodyWeightKg });
export type BodyWeight = z.infer<typeof BodyWeight>;

const DayParams = z.object({ date: LocalDate });
const tag = 'Body weight';

export const bodyWeightsContract = {
  saveBodyWeight: route({
    method: 'PUT',
    path: '/body-weights/:date',
    access: 'signed-in',
    budget: 'sync',
    idempotencyKey: false,
    tag,
    summary: 'Say what the signed-in client weighed on a day, in place of what was said before',
    params: DayParams,
    body: z.strictObject({ weightKg: BodyWeightKg }),
    response: BodyWeight,
    errors: ['not-found'],
  }),
  removeBodyWeight: route({
    method: 'DELETE',
    path: '/body-weights/:date',
    access: 'signed-in',
    budget: 'sync',
    idempotencyKey: false,
    tag,
    status: 204,
    summary: 'Take back what the signed-in client said they weighed on a day',
    params: DayParams,
    response: Nothing,
    errors: ['not-found'],
  }),
  listBodyWeights: route({
    method: 'GET',
    path: '/clients/:id/body-weights',
    access: 'signed-in',
    tag,
    summary:
      'What a client weighed, the latest first; for whom they share their body with, and themselves',
    params: IdParams,
    query: PageQuery,
    response: page(BodyWeight),
    errors: ['not-found'],
  }),
};
