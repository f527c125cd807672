import * as z from 'zod';
import { route } from './kit/route.ts';
import { Role } from './organizations.words.ts';

export const SignInPolicy = z.object({
  /** Members in one of these roles set up a second factor before they may act. */
  secondFactorRoles: z.array(Role),
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
    summary: 'Ask for a second factor by role; who lacks it sets it up before they may act',
    body: z.strictObject({ secondFactorRoles: z.array(Role).max(5) }),
    response: SignInPolicy,
    errors: ['conflict', 'forbidden'],
  }),
};
