import * as z from 'zod';
import { SessionAnswer } from './identity.contract.ts';
import { Nothing } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Email, Password } from './words.ts';

const tag = 'Password and e-mail';
const Token = z.string().max(200);

const sent = {
  budget: 'session',
  idempotencyKey: false,
  tag,
  status: 204,
  response: Nothing,
} as const;

/** Bound in `organizations`: a changed address is also the members' there. */
export const passwordContract = {
  forgotPassword: route({
    method: 'POST',
    path: '/auth/password/forgot',
    access: 'public',
    ...sent,
    summary: 'Mail a link to choose a new password; answered alike whether anybody has the address',
    body: z.strictObject({ email: Email }),
  }),
  resetPassword: route({
    method: 'POST',
    path: '/auth/password/reset',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'Choose a new password by a mailed link, end all sessions, and sign in',
    body: z.strictObject({ token: Token, password: Password }),
    response: SessionAnswer,
    errors: ['unauthenticated'],
  }),
  changePassword: route({
    method: 'PUT',
    path: '/auth/password',
    access: 'signed-in',
    ...sent,
    summary:
      'Change the password by the current one, or set a first one after a fresh proof; other sessions end',
    body: z.strictObject({
      currentPassword: z.string().min(1).max(200).optional(),
      password: Password,
    }),
    errors: ['unauthenticated', 'forbidden'],
  }),
  askToVerifyEmail: route({
    method: 'POST',
    path: '/auth/email/verification',
    access: 'signed-in',
    ...sent,
    summary: 'Mail the link that proves the address once more',
  }),
  verifyEmail: route({
    method: 'POST',
    path: '/auth/email/verify',
    access: 'public',
    ...sent,
    summary: 'Prove the address by the mailed link',
    body: z.strictObject({ token: Token }),
    errors: ['unauthenticated'],
  }),
  changeEmail: route({
    method: 'PUT',
    path: '/auth/email',
    access: 'signed-in',
    ...sent,
    summary:
      'Mail a link to a new address, after a fresh proof; nothing changes before it is opened',
    body: z.strictObject({ email: Email }),
    errors: ['forbidden'],
  }),
  confirmEmail: route({
    method: 'POST',
    path: '/auth/email/confirm',
    access: 'public',
    ...sent,
    summary: 'Move to the new address by the link mailed to it; the old one is told',
    body: z.strictObject({ token: Token }),
    errors: ['unauthenticated', 'conflict'],
  }),
};
