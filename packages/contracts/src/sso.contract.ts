import * as z from 'zod';
import { IdParams, Nothing, PageQuery, page } from './kit/page.ts';
import { route } from './kit/route.ts';
import { Instant, Name, Revision } from './words.ts';

/** A domain whose people the organization's provider answers for, once it is verified. */
export const SsoDomain = z.object({
  id: z.uuid(),
  domain: z.string(),
  /** The TXT record that proves the domain: its name and what it says. */
  record: z.object({ name: z.string(), value: z.string() }),
  verifiedAt: Instant.nullable(),
});
export type SsoDomain = z.infer<typeof SsoDomain>;

const common = {
  id: z.uuid(),
  name: z.string(),
  /** OIDC: the address of discovery without `/.well-known`. SAML: the provider's entity id. */
  issuer: z.string(),
  createdAt: Instant,
  domains: z.array(SsoDomain),
  revision: Revision,
};
/** What the provider has to be told of us. */
const ours = {
  /** OIDC: the redirect address. SAML: the assertion consumer service. */
  returnUrl: z.string(),
};

export const SsoConnection = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('oidc'),
    ...common,
    ...ours,
    clientId: z.string(),
    hasClientSecret: z.boolean(),
  }),
  z.object({
    kind: z.literal('saml'),
    ...common,
    ...ours,
    /** Where people are sent to sign in. */
    entryPoint: z.string(),
    certificate: z.string(),
    /** Who we are to the provider; at this address it may read the same as a document. */
    entityId: z.string(),
    /** What our requests are signed with, PEM; null until the first request of a connection made long ago. */
    signingCertificate: z.string().nullable(),
    /** The key beside it: the next one, which the provider has to learn, or the one before, which still opens. */
    otherKey: z
      .object({ certificate: z.string(), isNext: z.boolean(), madeAt: Instant })
      .nullable()
      .default(null),
    /** Whether answers that are not encrypted are refused. */
    wantsEncrypted: z.boolean().default(false),
    /** Until when the certificate holds. */
    certificateEndsAt: Instant,
  }),
]);
export type SsoConnection = z.infer<typeof SsoConnection>;

const Https = z
  .url({
    protocol: /^https?$/,
    error: 'Not an address. Give one such as https://login.example.org.',
  })
  .max(500);
/** PEM, or the base64 between its lines, as metadata has it. */
const Certificate = z.string().min(100).max(10_000);

export const OidcWish = z.strictObject({
  kind: z.literal('oidc'),
  name: Name,
  issuer: Https,
  clientId: z.string().trim().min(1).max(500),
  /** Left out: stays as it was. */
  clientSecret: z.string().min(1).max(2_000).optional(),
});
export type OidcWish = z.infer<typeof OidcWish>;
export const SamlWish = z.strictObject({
  kind: z.literal('saml'),
  name: Name,
  issuer: z.string().trim().min(1).max(500),
  entryPoint: Https,
  certificate: Certificate,
  /** Refuse answers that are not encrypted; left out: stays as it was. */
  wantsEncrypted: z.boolean().optional(),
});
export type SamlWish = z.infer<typeof SamlWish>;
export const SsoConnectionWish = z.discriminatedUnion('kind', [OidcWish, SamlWish]);
export type SsoConnectionWish = z.infer<typeof SsoConnectionWish>;

const AddSsoConnection = z.discriminatedUnion('kind', [
  OidcWish.extend({ id: z.uuid().optional() }),
  SamlWish.extend({ id: z.uuid().optional() }),
]);
export type AddSsoConnection = z.infer<typeof AddSsoConnection>;

/** What came of asking the provider who it is. */
export const SsoTest = z.object({
  isReady: z.boolean(),
  /** Why not. */
  problem: z.enum(['away', 'not-a-provider', 'certificate-over']).nullable(),
});
export type SsoTest = z.infer<typeof SsoTest>;

const Domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/, 'A domain such as example.org.');

/** A domain that is to be proven. */
export const NamedDomain = z.strictObject({ domain: Domain });
export type NamedDomain = z.infer<typeof NamedDomain>;

const tag = 'Single sign-on';

/** Organizations' own providers; signing in by one is in `providersContract`. */
export const ssoContract = {
  listSsoConnections: route({
    method: 'GET',
    path: '/sso-connections',
    access: 'signed-in',
    tag,
    summary: 'The organization’s own providers, newest first',
    query: PageQuery,
    response: page(SsoConnection),
  }),
  addSsoConnection: route({
    method: 'POST',
    path: '/sso-connections',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    status: 201,
    summary: 'Connect the organization’s own provider, by OpenID Connect or SAML',
    body: AddSsoConnection,
    response: SsoConnection,
    errors: ['conflict', 'forbidden'],
  }),
  changeSsoConnection: route({
    method: 'PUT',
    path: '/sso-connections/:id',
    access: 'signed-in',
    tag,
    summary: 'Change a connection',
    params: IdParams,
    body: SsoConnectionWish,
    response: SsoConnection,
    errors: ['not-found', 'stale', 'forbidden'],
  }),
  removeSsoConnection: route({
    method: 'DELETE',
    path: '/sso-connections/:id',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Remove a connection with its domains',
    params: IdParams,
    response: Nothing,
    errors: ['not-found', 'forbidden', 'conflict'],
  }),
  testSsoConnection: route({
    method: 'POST',
    path: '/sso-connections/:id/test',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    summary: 'Ask the provider whether it is there and says who it is',
    params: IdParams,
    response: SsoTest,
    errors: ['not-found', 'forbidden'],
  }),
  addSsoDomain: route({
    method: 'POST',
    path: '/sso-connections/:id/domains',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    status: 201,
    summary: 'Name a domain of the organization; it counts once its TXT record is found',
    params: IdParams,
    body: NamedDomain,
    response: SsoConnection,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
  verifySsoDomain: route({
    method: 'POST',
    path: '/sso-domains/:id/verify',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    summary: 'Look for the TXT record of a domain',
    params: IdParams,
    response: SsoConnection,
    errors: ['not-found', 'conflict', 'forbidden'],
  }),
  removeSsoDomain: route({
    method: 'DELETE',
    path: '/sso-domains/:id',
    access: 'signed-in',
    tag,
    status: 204,
    summary: 'Give a domain up',
    params: IdParams,
    response: Nothing,
    errors: ['not-found', 'forbidden'],
  }),
};
