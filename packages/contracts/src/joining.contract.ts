import * as z from 'zod';
import { SessionAnswer } from './identity.contract.ts';
import { route } from './kit/route.ts';
import { AcceptInvitation } from './organizations.contract.ts';
import { Code } from './ways-in.contract.ts';
import { Email } from './words.ts';

const tag = 'Invitations';

export const JoinByPhone = AcceptInvitation.omit({ password: true }).extend({
  /** Of the key that was given for the number: `auth/register/phone/code`. */
  id: z.uuid(),
  code: Code,
  /** The one an invitation is locked to, where it is; else left out or empty. */
  email: z.union([z.literal(''), Email]).optional(),
});
export type JoinByPhone = z.infer<typeof JoinByPhone>;

export const JoinAsMyself = AcceptInvitation.pick({ token: true, mailProof: true, scopes: true });
export type JoinAsMyself = z.infer<typeof JoinAsMyself>;

/** The ways to accept an invitation that want no password. Bound in `clients`, as `acceptInvitation` is. */
export const joiningContract = {
  joinByPhone: route({
    method: 'POST',
    path: '/invitations/accept/phone',
    access: 'public',
    budget: 'session',
    idempotencyKey: false,
    tag,
    summary:
      'Join by invitation with the code that reached a number, whether it has an account or not',
    body: JoinByPhone,
    response: SessionAnswer,
    errors: ['not-found', 'conflict', 'unauthenticated', 'forbidden'],
  }),
  joinAsMyself: route({
    method: 'POST',
    path: '/invitations/accept/mine',
    access: 'signed-in',
    budget: 'session',
    idempotencyKey: false,
    tag,
    summary: 'Join by invitation as whom one is signed in, and go on there',
    body: JoinAsMyself,
    response: SessionAnswer,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
};
