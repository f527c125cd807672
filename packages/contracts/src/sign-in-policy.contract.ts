import * as z from 'zod';
import { route } from './kit/route.ts';
import { Role } from './organizations.words.ts';

export const SignInPolicy = z.object({
  /** Members in one of these roles set up a second factor before they may act. */
  secondFactorRoles: z.array(Role),
  /** Members act only in a session that the organization's own provider proved; owners always may. */
  isSsoRequired: z.boolean(),
});
export type SignInPolicy = z.infer<typeof SignInPolicy>;

const tag = 'Second factor';

/** How people of an organization must sign in. */
export const signInPolicyContract = {
  getSignInPolicy: route({
    method: 'GET',
    path: '/organization/sign-in-policy',
    access: 'signed-in',
    tag,
    summary: 'How people of the organization must sign in',
    response: SignInPolicy,
  }),
  changeSignInPolicy: route({
    method: 'PUT',
    path: '/organization/sign-in-policy',
    access: 'signed-in',
    tag,
    summary:
      'Ask for a second factor by role, or for the organization’s own provider; it holds at once',
    body: z.strictObject({
      secondFactorRoles: z.array(Role).max(5).optional(),
      /** Left out: stays as it is. */
      isSsoRequired: z.boolean().optional(),
    }),
    response: SignInPolicy,
    errors: ['conflict', 'forbidden'],
  }),
};
