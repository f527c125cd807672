import * as z from 'zod';
import { Nothing } from './kit/page.ts';
import { route } from './kit/route.ts';

/** What a screen says of an error nobody caught. Senders cut long texts; what identifies somebody is taken out here. */
export const ClientError = z.strictObject({
  surface: z.enum(['web', 'app', 'coach-app', 'mobile']),
  name: z.string().max(100),
  message: z.string().max(1_000),
  stack: z.string().max(8_000).optional(),
  /** The path of the screen, without what stands behind `?` or `#`. */
  page: z.string().max(500).optional(),
  /** Which build it happened in. */
  release: z.string().max(100).optional(),
});
export type ClientError = z.infer<typeof ClientError>;

/** Answered by the process itself: no context owns what breaks. */
export const clientErrorsContract = {
  reportError: route({
    method: 'POST',
    path: '/client-errors',
    access: 'public',
    tag: 'Operations',
    status: 204,
    summary: 'Tell the operator of an error on a screen of the web or an app',
    body: ClientError,
    response: Nothing,
  }),
};
