import * as z from 'zod';
import { SessionAnswer } from './identity.contract.ts';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant, Name } from './words.ts';

/** How a person can prove themselves a second time. */
export const SecondStepWay = z.enum(['totp', 'passkey', 'text', 'recovery-code']);
export type SecondStepWay = z.infer<typeof SecondStepWay>;

/**
 * In `current` of the problem `second-factor-needed` (401): the first step is proven, and the ticket continues it at
 * `POST auth/second-step` for ten minutes.
 */
export const SecondStepNeeded = z.object({
  ticket: z.string(),
  ways: z.array(SecondStepWay),
  expiresAt: Instant,
});
export type SecondStepNeeded = z.infer<typeof SecondStepNeeded>;

export const SecondFactors = z.object({
  /** The authenticator app; null when there is none. */
  totp: z.object({ confirmedAt: Instant }).nullable(),
  /** The phone that codes are sent to, with the end of its number; null when there is none. */
  text: z
    .object({ channel: z.enum(['sms', 'whatsapp']), numberEnd: z.string(), confirmedAt: Instant })
    .nullable(),
  recoveryCodesLeft: z.int(),
  passkeyCount: z.int(),
  /** True while an organization of this session asks for one that is not set up yet. */
  isMissing: z.boolean(),
});
export type SecondFactors = z.infer<typeof SecondFactors>;

export const Passkey = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Kept by a password manager on several devices. */
  isSynced: z.boolean(),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
});
export type Passkey = z.infer<typeof Passkey>;

/** WebAuthn's own JSON, made and read by the browser; opaque to everybody between. */
const WebAuthnJson = z.record(z.string(), z.unknown());
const PasskeyQuestion = z.object({ challengeId: z.uuid(), options: WebAuthnJson });
export type PasskeyQuestion = z.infer<typeof PasskeyQuestion>;
export const PasskeyAnswer = z.strictObject({ challengeId: z.uuid(), response: WebAuthnJson });

export const RecoveryCodes = z.object({
  /** Shown this once; each lets in one time. */
  recoveryCodes: z.array(z.string()),
});

/** Six digits, typed with or without a space. */
export const StepCode = z
  .string()
  .max(20)
  .transform((code) => code.replaceAll(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'Six digits.'));

/** One proof: exactly one of the fields. */
const SecondStepProof = z.union([
  z.strictObject({ totp: StepCode }),
  z.strictObject({ recoveryCode: z.string().min(8).max(40) }),
  z.strictObject({ passkey: PasskeyAnswer }),
  z.strictObject({ text: z.strictObject({ id: z.uuid(), code: StepCode }) }),
]);
export type SecondStepProof = z.infer<typeof SecondStepProof>;

export const Ticket = z.string().min(20).max(200);

export const ProveSecondStep = z.strictObject({
  ticket: Ticket,
  proof: SecondStepProof,
  /** Not to be asked again on this browser for thirty days. */
  remember: z.boolean().optional(),
});
export type ProveSecondStep = z.infer<typeof ProveSecondStep>;

const tag = 'Second factor';

export const secondFactorContract = {
  getSecondFactors: route({
    method: 'GET',
    path: '/auth/second-factors',
    access: 'signed-in',
    tag,
    summary: 'What proves the person beside the first way in',
    response: SecondFactors,
  }),
  beginTotp: route({
    method: 'POST',
    path: '/auth/totp',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    summary: 'Make the secret of an authenticator app; it counts once a code of it was confirmed',
    response: z.object({ secret: z.string(), uri: z.string() }),
    errors: ['forbidden'],
  }),
  confirmTotp: route({
    method: 'POST',
    path: '/auth/totp/confirm',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    summary: 'Confirm the authenticator app by a code; answers recovery codes this once',
    body: z.strictObject({ code: StepCode }),
    response: RecoveryCodes,
    errors: ['forbidden', 'conflict'],
  }),
  removeTotp: route({
    method: 'DELETE',
    path: '/auth/totp',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Remove the authenticator app',
    response: Nothing,
    errors: ['forbidden'],
  }),
  renewRecoveryCodes: route({
    method: 'POST',
    path: '/auth/recovery-codes',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    summary: 'New recovery codes; those before are void',
    response: RecoveryCodes,
    errors: ['forbidden', 'conflict'],
  }),
  proveSecondStep: route({
    method: 'POST',
    path: '/auth/second-step',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'The second step of signing in',
    body: ProveSecondStep,
    response: SessionAnswer,
    errors: ['unauthenticated'],
  }),
  askPasskeyForSecondStep: route({
    method: 'POST',
    path: '/auth/second-step/passkey',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'What a passkey is asked to sign in the second step',
    body: z.strictObject({ ticket: Ticket }),
    response: PasskeyQuestion,
    errors: ['unauthenticated'],
  }),
};

export const passkeysContract = {
  listPasskeys: route({
    method: 'GET',
    path: '/passkeys',
    access: 'signed-in',
    tag,
    summary: 'The person’s passkeys, newest first',
    query: PageQuery,
    response: page(Passkey),
  }),
  askNewPasskey: route({
    method: 'POST',
    path: '/passkeys/options',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    summary: 'What a new passkey is asked to sign',
    response: PasskeyQuestion,
    errors: ['forbidden'],
  }),
  addPasskey: route({
    method: 'POST',
    path: '/passkeys',
    access: 'signed-in',
    tag,
    status: 201,
    summary: 'Keep a new passkey',
    body: PasskeyAnswer.extend({ id: z.uuid().optional(), name: Name }),
    response: Passkey,
    errors: ['forbidden', 'conflict'],
  }),
  renamePasskey: route({
    method: 'PATCH',
    path: '/passkeys/:id',
    access: 'signed-in',
    tag,
    summary: 'Name a passkey',
    params: IdParams,
    body: z.strictObject({ name: Name }),
    response: Passkey,
    errors: ['not-found'],
  }),
  removePasskey: route({
    method: 'DELETE',
    path: '/passkeys/:id',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Remove a passkey',
    params: IdParams,
    response: Nothing,
    errors: ['not-found', 'forbidden'],
  }),
  askPasskeyToSignIn: route({
    method: 'POST',
    path: '/auth/passkey/options',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'What a passkey is asked to sign, whoever it belongs to',
    response: PasskeyQuestion,
  }),
  signInWithPasskey: route({
    method: 'POST',
    path: '/auth/passkey',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'Sign in with a passkey',
    body: PasskeyAnswer,
    response: SessionAnswer,
    errors: ['unauthenticated'],
  }),
};
