import * as z from 'zod';
import { SessionAnswer } from './identity.contract.ts';
import { Nothing } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Email, Locale, Name, TimeZone } from './words.ts';

/** Where to send the browser, and what it keeps to itself until it comes back. */
export const ProviderTrip = z.object({ url: z.string(), flow: z.string() });
export type ProviderTrip = z.infer<typeof ProviderTrip>;

/**
 * In `current` of the problems `prove-account-first` (409: an account has this address; sign in to it, then link) and
 * `no-account-yet` (409: make one). The ticket is good once, for half an hour.
 */
export const ProviderTicket = z.object({
  ticket: z.string(),
  /** What the provider is called. */
  provider: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
});
export type ProviderTicket = z.infer<typeof ProviderTicket>;

/** A phone's own app that the browser shall come back to, by its own address. */
export const NativeApp = z.enum(['client', 'coach']);
export type NativeApp = z.infer<typeof NativeApp>;

/** `google`, `apple`, `facebook`, `oidc`, or `sso-` and the connection of an organization. */
const ProviderId = z.string().regex(/^[a-z]+(?:-[\da-f-]{36})?$/);
const Flow = z.string().max(200);
const Ticket = z.string().min(20).max(200);
/** What the browser came back with: the provider in the address, and the query as it stands there. */
const Answer = z.strictObject({ flow: Flow, provider: ProviderId, query: z.string().max(8_000) });

/** Whoever answers for the domain of a work address. */
export const BeginByAddress = z.strictObject({ email: Email, app: NativeApp.optional() });
export type BeginByAddress = z.infer<typeof BeginByAddress>;

export const RegisterWithProvider = z.strictObject({
  ticket: Ticket,
  name: Name,
  organizationName: Name,
  /** Counts only where the provider told none. */
  email: Email.optional(),
  timeZone: TimeZone.optional(),
  locale: Locale.optional(),
});
export type RegisterWithProvider = z.infer<typeof RegisterWithProvider>;

const back = z.string().max(4_000).optional();
const session = { budget: 'session', idempotencyKey: false, tag: 'Providers' } as const;

/**
 * Sign-in by somebody else's page: Google, Apple, Facebook, any OpenID Connect provider, an organization's own. Whatever
 * the provider, one leaves for `url`, comes back to `/sign-in/return/<provider>`, and ends it with what came back.
 */
export const providersContract = {
  beginProvider: route({
    method: 'POST',
    path: '/auth/provider',
    access: 'public',
    ...session,
    summary: 'Begin a sign-in by a provider, named or found by the domain of a work address',
    body: z.union([
      z.strictObject({ provider: ProviderId, app: NativeApp.optional() }),
      BeginByAddress,
    ]),
    response: ProviderTrip,
    errors: ['not-found'],
  }),
  finishProvider: route({
    method: 'POST',
    path: '/auth/provider/finish',
    access: 'public',
    ...session,
    summary: 'End it with what the provider answered, and sign in',
    body: Answer,
    response: SessionAnswer,
    errors: ['unauthenticated', 'conflict'],
  }),
  registerWithProvider: route({
    method: 'POST',
    path: '/auth/provider/register',
    access: 'public',
    ...session,
    status: 201,
    summary: 'Make an account and its organization for whom a provider has proven',
    body: RegisterWithProvider,
    response: SessionAnswer,
    errors: ['unauthenticated', 'conflict'],
  }),
  returnByForm: route({
    method: 'POST',
    path: '/auth/provider/return/:provider',
    access: 'public',
    ...session,
    status: 303,
    summary: 'Where providers send their answer that answer by a form; sends the browser on',
    params: z.object({ provider: ProviderId }),
    body: z.looseObject({
      state: back,
      code: back,
      error: back,
      /** Apple, the first time: the name, as JSON. */
      user: back,
      RelayState: back,
      SAMLResponse: z.string().max(500_000).optional(),
    }),
    response: z.object({ location: z.string() }),
  }),
  samlMetadata: route({
    method: 'GET',
    path: '/auth/provider/metadata/:provider',
    access: 'public',
    tag: 'Providers',
    answers: 'application/samlmetadata+xml',
    summary: 'Who we are to a SAML provider, as the document that it reads',
    params: z.object({ provider: ProviderId }),
    response: z.string(),
    errors: ['not-found'],
  }),
  beginProviderLink: route({
    method: 'POST',
    path: '/auth/provider/link/begin',
    access: 'signed-in',
    ...session,
    summary: 'Begin to link a provider to one’s account, after a fresh proof',
    body: z.strictObject({ provider: ProviderId, app: NativeApp.optional() }),
    response: ProviderTrip,
    errors: ['not-found', 'forbidden'],
  }),
  linkProvider: route({
    method: 'POST',
    path: '/auth/provider/link',
    access: 'signed-in',
    ...session,
    status: 204,
    summary: 'Link what the provider answered, or a ticket of it, to one’s account',
    body: z.union([Answer, z.strictObject({ ticket: Ticket })]),
    response: Nothing,
    errors: ['unauthenticated', 'conflict', 'forbidden'],
  }),
};
