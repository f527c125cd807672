import * as z from 'zod';
import { IdParams, Nothing } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant } from './words.ts';

/** That somebody acts as the person whose session this is. */
export const Acting = z.object({
  id: z.uuid(),
  /** Who really sits there. */
  by: z.object({ userId: z.uuid(), name: z.string() }),
  /** As whom. */
  as: z.object({ userId: z.uuid(), name: z.string() }),
  /** The client a coach acts as; null when who runs the installation acts as somebody. */
  clientId: z.uuid().nullable(),
  reason: z.string(),
  endsAt: Instant,
});
export type Acting = z.infer<typeof Acting>;

/** The session itself is in cookies of its own, `acting`; `mobile` gets its access token in the body. */
export const ActingStarted = Acting.extend({ accessToken: z.string().optional() });
export type ActingStarted = z.infer<typeof ActingStarted>;

/** Read by the person it happens to, and kept with the audit log. */
export const ActAs = z.strictObject({ reason: z.string().trim().min(3).max(200) });
export type ActAs = z.infer<typeof ActAs>;

const tag = 'Acting';

export const actingContract = {
  actAsClient: route({
    method: 'POST',
    path: '/clients/:id/act',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    status: 201,
    summary: 'Use the app as a client of yours for 30 minutes; the client is told',
    params: IdParams,
    body: ActAs,
    response: ActingStarted,
    errors: ['not-found', 'forbidden', 'conflict'],
  }),
  getActing: route({
    method: 'GET',
    path: '/auth/acting',
    access: 'signed-in',
    tag,
    summary: 'Who acts as this person, and until when; not found in a session of one’s own',
    response: Acting,
    errors: ['not-found'],
  }),
  endActing: route({
    method: 'POST',
    path: '/auth/acting/end',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    status: 204,
    summary: 'Stop acting as somebody',
    response: Nothing,
    errors: ['not-found'],
  }),
};
