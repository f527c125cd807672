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
  provider: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
});
export type ProviderTicket = z.infer<typeof ProviderTicket>;

const Flow = z.string().max(200);
/** The query with which the provider sent the browser back, as it stands in the address. */
const Query = z.string().max(8_000);
const Answer = z.strictObject({ flow: Flow, query: Query });
const Ticket = z.string().min(20).max(200);

const tag = 'Ways in';

/** Sign-in by somebody else's page: Google, Apple, Facebook, any OpenID Connect provider, an organization's own. */
export const providersContract = {
  beginProvider: route({
    method: 'POST',
    path: '/auth/provider',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'Begin a sign-in by a provider, named or found by the domain of a work address',
    body: z.union([
      z.strictObject({ provider: z.string().max(60) }),
      z.strictObject({ email: Email }),
    ]),
    response: ProviderTrip,
    errors: ['not-found'],
  }),
  finishProvider: route({
    method: 'POST',
    path: '/auth/provider/finish',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'End it with what the provider answered, and sign in',
    body: Answer,
    response: SessionAnswer,
    errors: ['unauthenticated', 'conflict'],
  }),
  registerWithProvider: route({
    method: 'POST',
    path: '/auth/provider/register',
    access: 'public',
    budget: 'session',
    tag,
    status: 201,
    summary: 'Make an account and its organization for an account that a provider has proven',
    body: z.strictObject({
      ticket: Ticket,
      name: Name,
      organizationName: Name,
      /** Counts only where the provider gave none. */
      email: Email.optional(),
      timeZone: TimeZone.optional(),
      locale: Locale.optional(),
    }),
    response: SessionAnswer,
    errors: ['unauthenticated', 'conflict'],
  }),
  returnByForm: route({
    method: 'POST',
    path: '/auth/provider/return',
    access: 'public',
    budget: 'session',
    tag,
    status: 204,
    summary: 'Where providers that answer by a form send it; sends the browser on with 303',
    body: z.looseObject({
      state: z.string().max(100).optional(),
      code: z.string().max(4_000).optional(),
      error: z.string().max(200).optional(),
      /** Apple, the first time: the name. */
      user: z.string().max(2_000).optional(),
      RelayState: z.string().max(100).optional(),
      SAMLResponse: z.string().max(500_000).optional(),
    }),
    response: Nothing,
  }),
  beginProviderLink: route({
    method: 'POST',
    path: '/auth/provider/link/begin',
    access: 'signed-in',
    budget: 'session',
    tag,
    summary: 'Begin to link a provider to one’s account',
    body: z.strictObject({ provider: z.string().max(60) }),
    response: ProviderTrip,
    errors: ['not-found', 'forbidden'],
  }),
  linkProvider: route({
    method: 'POST',
    path: '/auth/provider/link',
    access: 'signed-in',
    budget: 'session',
    tag,
    status: 204,
    summary: 'Link what the provider answered, or a ticket of it, to one’s account',
    body: z.union([Answer, z.strictObject({ ticket: Ticket })]),
    response: Nothing,
    errors: ['unauthenticated', 'conflict', 'forbidden'],
  }),
};
