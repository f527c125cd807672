import * as z from 'zod';
import { MeasuredThreshold, Threshold } from './endurance.words.ts';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant } from './words.ts';

/** A figure in the history of a client: also one that was taken away, with who did. */
export const KeptThreshold = MeasuredThreshold.extend({
  removedAt: Instant.nullable(),
  removedBy: z.object({ userId: z.uuid(), name: z.string() }).nullable(),
});
export type KeptThreshold = z.infer<typeof KeptThreshold>;

const { kind, value, measuredOn } = Threshold.shape;
export const SetThreshold = z.strictObject({ id: z.uuid().optional(), kind, value, measuredOn });
export type SetThreshold = z.infer<typeof SetThreshold>;

const tag = 'Clients';

export const thresholdsContract = {
  listThresholds: route({
    method: 'GET',
    path: '/clients/:id/thresholds',
    access: 'signed-in',
    tag,
    summary: 'Every figure a client was measured at, by whom, the one set last first',
    params: IdParams,
    query: PageQuery,
    response: page(KeptThreshold),
    errors: ['not-found'],
  }),
  setThreshold: route({
    method: 'POST',
    path: '/clients/:id/thresholds',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Add a figure; of one date the coach’s holds over the client’s own',
    params: IdParams,
    body: SetThreshold,
    response: MeasuredThreshold,
    errors: ['not-found', 'conflict'],
  }),
  removeThreshold: route({
    method: 'DELETE',
    path: '/clients/:id/thresholds/:thresholdId',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Take a figure away; what held before holds again',
    params: IdParams.extend({ thresholdId: z.uuid() }),
    response: Nothing,
    errors: ['not-found', 'forbidden'],
  }),
};
