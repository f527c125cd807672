import * as z from 'zod';
import { Register, SessionAnswer } from './identity.contract.ts';
import { route } from './kit/route.ts';
import { Code, GivenKey, PhoneNumber } from './ways-in.contract.ts';
import { Email, Locale } from './words.ts';

const session = {
  access: 'public',
  budget: 'session',
  idempotencyKey: false,
  tag: 'Sign-in',
} as const;

export const RegisterByPhone = Register.omit({ password: true }).extend({
  id: z.uuid(),
  code: Code,
  /** Left out or empty: the phone is all that this person is known by; an address can be added later. */
  email: z.union([z.literal(''), Email]).optional(),
});
export type RegisterByPhone = z.infer<typeof RegisterByPhone>;

/** Who has a phone at hand and wants no password. The account is made in `clients`, since who trains by themself is one at once. */
export const registerByPhoneContract = {
  askCodeToRegister: route({
    ...session,
    method: 'POST',
    path: '/auth/register/phone/code',
    summary: 'Send a code to a number that is to make an account',
    body: z.strictObject({
      channel: z.enum(['sms', 'whatsapp']),
      number: PhoneNumber,
      /** The language of the text. */
      locale: Locale.optional(),
    }),
    response: GivenKey,
  }),
  registerByPhone: route({
    ...session,
    method: 'POST',
    path: '/auth/register/phone',
    status: 201,
    summary: 'Make an account and its organization by the code that reached a number, and sign in',
    body: RegisterByPhone,
    response: SessionAnswer,
    errors: ['conflict', 'unauthenticated'],
  }),
};
