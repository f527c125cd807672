import * as z from 'zod';
import { Nothing } from './kit/page.ts';
import { route } from './kit/route.ts';

const tag = 'Ways in';

/** Bound in `organizations`, as all of signing in. */
export const waysInContract = {
  proveAgain: route({
    method: 'POST',
    path: '/auth/prove-again',
    access: 'signed-in',
    idempotencyKey: false,
    budget: 'session',
    tag,
    status: 204,
    summary:
      'Prove by password that it is still you; sensitive changes are open for ten minutes after',
    body: z.strictObject({ password: z.string().min(1).max(200) }),
    response: Nothing,
  }),
};
