import * as z from 'zod';
import { defineEvent } from './kit/event.ts';

/** Facts about how people get in, told in the organization where the session is. */
const person = { userId: z.uuid() };
/** Where it was asked from: an address, and two letters of a country where a proxy says them. */
const place = { address: z.string().nullable(), country: z.string().nullable() };

export const signedIn = defineEvent(
  'identity.signed-in.v1',
  z.object({
    ...person,
    ...place,
    sessionId: z.uuid(),
    /** `password`, `email-code`, `passkey`, `google` … */
    way: z.string(),
    isNewDevice: z.boolean(),
  }),
);

const Person = z.object({ userId: z.uuid() });
const OnePasskey = Person.extend({ passkeyId: z.uuid() });

/** An authenticator app proves this person from now on. */
export const totpSetUp = defineEvent('identity.totp-set-up.v1', Person);
export const totpRemoved = defineEvent('identity.totp-removed.v1', Person);
/** Codes to a phone are a second step from now on. */
export const textFactorSetUp = defineEvent('identity.text-factor-set-up.v1', Person);
export const textFactorRemoved = defineEvent('identity.text-factor-removed.v1', Person);
/** The recovery codes before are void. */
export const recoveryCodesRenewed = defineEvent('identity.recovery-codes-renewed.v1', Person);
export const recoveryCodeUsed = defineEvent(
  'identity.recovery-code-used.v1',
  Person.extend({ codesLeft: z.int().min(0) }),
);
export const passkeyAdded = defineEvent('identity.passkey-added.v1', OnePasskey);
export const passkeyRemoved = defineEvent('identity.passkey-removed.v1', OnePasskey);
/** Somebody had the first step right and the second wrong too often. */
export const secondStepFailed = defineEvent('identity.second-step-failed.v1', Person);
/** Whoever runs the installation took every second factor from a person who had lost them; told where they work. */
export const factorsReset = defineEvent('identity.factors-reset.v1', Person);
/** Sessions of this person ended before their time, since what proves them changed. */
export const sessionsEnded = defineEvent('identity.sessions-ended.v1', Person);
export const accountChanged = defineEvent(
  'identity.account-changed.v1',
  z.object({
    ...person,
    ...place,
    what: z.enum([
      'password-changed',
      'password-reset',
      'email-verified',
      'email-changed',
      'way-added',
      'way-removed',
      'sessions-ended',
    ]),
    /** Such as the provider; never an address or number. */
    about: z.string().nullable(),
  }),
);
