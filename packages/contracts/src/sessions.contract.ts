import * as z from 'zod';
import { Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant } from './words.ts';

const tag = 'Devices';

/** Which of our programs. */
const Surface = z.enum(['web', 'app', 'coach-app', 'mobile']);

/** What a device says it is; null for what it does not say. */
const DeviceName = z.object({
  browser: z.string().nullable(),
  system: z.string().nullable(),
  kind: z.enum(['desktop', 'phone', 'tablet']).nullable(),
});

/** Where somebody was: two letters of a country, where a proxy says it, and the network's address. */
const Place = { country: z.string().nullable(), address: z.string().nullable() };

/** One signed-in device. */
export const OpenSession = z.object({
  id: z.uuid(),
  surface: Surface,
  device: DeviceName,
  ...Place,
  /** How it signed in: `password`, `email-code`, `passkey` … */
  way: z.string(),
  signedInAt: Instant,
  /** To a quarter of an hour. */
  lastUsedAt: Instant,
  isCurrent: z.boolean(),
});
export type OpenSession = z.infer<typeof OpenSession>;

/** One sign-in of the past year. */
export const SignIn = z.object({
  id: z.uuid(),
  surface: Surface,
  device: DeviceName,
  ...Place,
  way: z.string(),
  at: Instant,
  /** The first time on that device. */
  isNewDevice: z.boolean(),
});
export type SignIn = z.infer<typeof SignIn>;

export const sessionsContract = {
  listSessions: route({
    method: 'GET',
    path: '/auth/sessions',
    access: 'signed-in',
    tag,
    summary: 'Where the signed-in person is signed in, the device they ask from first',
    query: PageQuery,
    response: page(OpenSession),
  }),
  endSession: route({
    method: 'DELETE',
    path: '/auth/sessions/:sessionId',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Sign one device out',
    params: z.object({ sessionId: z.uuid() }),
    response: Nothing,
    errors: ['not-found'],
  }),
  endOtherSessions: route({
    method: 'POST',
    path: '/auth/sessions/end-others',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    status: 204,
    summary: 'Sign every device out but this one',
    response: Nothing,
  }),
  endAllSessions: route({
    method: 'POST',
    path: '/auth/sessions/end-all',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    status: 204,
    summary: 'Sign every device out, this one too',
    response: Nothing,
  }),
  listSignIns: route({
    method: 'GET',
    path: '/auth/sign-ins',
    access: 'signed-in',
    tag,
    summary: 'Who signed in as this person in the past year, newest first',
    query: PageQuery,
    response: page(SignIn),
  }),
};
