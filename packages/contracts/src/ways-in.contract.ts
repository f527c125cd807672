import * as z from 'zod';
import { SessionAnswer } from './identity.contract.ts';
import { Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { PasskeyAnswer } from './second-factor.contract.ts';
import { Instant } from './words.ts';

const tag = 'Ways in';

/** By what a code reaches its person. */
export const CodeChannel = z.enum(['email', 'sms', 'whatsapp']);
export type CodeChannel = z.infer<typeof CodeChannel>;

export const Code = z.string().trim().min(6).max(12);
const Token = z.string().max(200);
export const PhoneNumber = z.string().trim().min(5).max(32);

/** By which a code is given back; it says nothing of whether anything was sent. */
export const GivenKey = z.object({ id: z.uuid(), expiresIn: z.int() });
export type GivenKey = z.infer<typeof GivenKey>;

/** One way to sign in that this installation offers. */
export const OfferedWay = z.object({
  /** `password`, `email`, `sms`, `whatsapp`, `telegram`, `google` … */
  id: z.string(),
  /** What the page shows: a password field, a code, a button that leaves, a widget, a device of this browser. */
  kind: z.enum(['password', 'code', 'redirect', 'widget', 'device']),
  /** What a button says after "Continue with"; null where the words are ours. */
  name: z.string().nullable(),
  /** Where a button leads; a widget's page is told by `return_to` where to come back to. */
  target: z.string().nullable(),
});
export type OfferedWay = z.infer<typeof OfferedWay>;

/** One way by which this person gets in. */
export const OwnWay = z.object({
  id: z.uuid(),
  /** `password`, `email`, `phone`, `telegram`, `google` … */
  provider: z.string(),
  /** What the person knows it by, such as `+254712345678`; null for a password. */
  label: z.string().nullable(),
  addedAt: Instant.nullable(),
  lastUsedAt: Instant.nullable(),
  /** False for the last one, and for the address itself. */
  canBeRemoved: z.boolean(),
});
export type OwnWay = z.infer<typeof OwnWay>;

/** By what a signed-in person can prove themselves again; at least one of them. */
export const ProvingWay = z.enum(['password', 'passkey', 'email', 'phone']);
export type ProvingWay = z.infer<typeof ProvingWay>;

/** What Telegram's widget hands over. Source: core.telegram.org/widgets/login. */
export const TelegramLogin = z.strictObject({
  id: z.coerce.string().max(20),
  first_name: z.string().max(200).optional(),
  last_name: z.string().max(200).optional(),
  username: z.string().max(64).optional(),
  photo_url: z.string().max(500).optional(),
  auth_date: z.coerce.string().max(12),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type TelegramLogin = z.infer<typeof TelegramLogin>;

const session = { budget: 'session', idempotencyKey: false, tag } as const;

/** Bound in `organizations`, as all of signing in. */
export const waysInContract = {
  listWays: route({
    method: 'GET',
    path: '/auth/ways',
    access: 'public',
    ...session,
    summary: 'The ways to sign in that are offered here; those without keys are not in it',
    query: PageQuery.extend({ organization: z.string().max(100).optional() }),
    response: page(OfferedWay),
  }),
  askCode: route({
    method: 'POST',
    path: '/auth/codes',
    access: 'public',
    ...session,
    summary: 'Send a code, by e-mail with a link; answered alike whether anybody has the address',
    body: z.strictObject({ channel: CodeChannel, address: z.string().trim().min(3).max(254) }),
    response: GivenKey,
  }),
  signInByCode: route({
    method: 'POST',
    path: '/auth/codes/sign-in',
    access: 'public',
    ...session,
    summary: 'Sign in by the code of a key',
    body: z.strictObject({ id: z.uuid(), code: Code }),
    response: SessionAnswer,
    errors: ['unauthenticated'],
  }),
  signInByLink: route({
    method: 'POST',
    path: '/auth/links/sign-in',
    access: 'public',
    ...session,
    summary: 'Sign in by the token of a mailed link',
    body: z.strictObject({ token: Token }),
    response: SessionAnswer,
    errors: ['unauthenticated'],
  }),
  signInByTelegram: route({
    method: 'POST',
    path: '/auth/telegram',
    access: 'public',
    ...session,
    summary: 'Sign in by what Telegram’s widget handed over',
    body: TelegramLogin,
    response: SessionAnswer,
    errors: ['unauthenticated', 'not-found'],
  }),
  proveAgain: route({
    method: 'POST',
    path: '/auth/prove-again',
    access: 'signed-in',
    ...session,
    status: 204,
    summary:
      'Prove by password or code that it is still you; sensitive changes are open for ten minutes after',
    body: z.union([
      z.strictObject({ password: z.string().min(1).max(200) }),
      z.strictObject({ id: z.uuid(), code: Code }),
      z.strictObject({ passkey: PasskeyAnswer }),
    ]),
    response: Nothing,
  }),
  getProvingWays: route({
    method: 'GET',
    path: '/auth/prove-again',
    access: 'signed-in',
    tag,
    summary: 'By what the signed-in person can prove themselves again, the quickest first',
    response: z.object({ ways: z.array(ProvingWay) }),
  }),
  askCodeToProve: route({
    method: 'POST',
    path: '/auth/prove-again/code',
    access: 'signed-in',
    ...session,
    summary: 'Mail the signed-in person a code to prove themselves with',
    response: GivenKey,
  }),
  textCodeToProve: route({
    method: 'POST',
    path: '/auth/prove-again/phone-code',
    access: 'signed-in',
    ...session,
    summary: 'Send a code to the phone of the signed-in person, to prove themselves with',
    response: GivenKey,
    errors: ['conflict'],
  }),
  listMyWays: route({
    method: 'GET',
    path: '/auth/ways/mine',
    access: 'signed-in',
    tag,
    summary: 'The ways by which the signed-in person gets in',
    query: PageQuery,
    response: page(OwnWay),
  }),
  removeWay: route({
    method: 'DELETE',
    path: '/auth/ways/:wayId',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Remove a way in, after a fresh proof; the last one stays',
    params: z.object({ wayId: z.uuid() }),
    response: Nothing,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
  askCodeForPhone: route({
    method: 'POST',
    path: '/auth/ways/phone',
    access: 'signed-in',
    ...session,
    summary: 'Send a code to a number that is to become a way in',
    body: z.strictObject({ channel: z.enum(['sms', 'whatsapp']), number: PhoneNumber }),
    response: GivenKey,
    errors: ['forbidden'],
  }),
  linkPhone: route({
    method: 'POST',
    path: '/auth/ways/phone/confirm',
    access: 'signed-in',
    ...session,
    status: 204,
    summary: 'Add the number, by the code that reached it',
    body: z.strictObject({ id: z.uuid(), code: Code }),
    response: Nothing,
    errors: ['unauthenticated', 'conflict', 'forbidden'],
  }),
  linkTelegram: route({
    method: 'POST',
    path: '/auth/ways/telegram',
    access: 'signed-in',
    ...session,
    status: 204,
    summary: 'Add a Telegram account, by what its widget handed over',
    body: TelegramLogin,
    response: Nothing,
    errors: ['unauthenticated', 'conflict', 'not-found', 'forbidden'],
  }),
};
