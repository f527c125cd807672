import * as z from 'zod';
import { Nothing } from './kit/page.ts';
import { route } from './kit/route.ts';
import { OrganizationKind, OrganizationSummary, Role } from './organizations.words.ts';
import { Email, Locale, Name, Password, TimeZone, WeightUnit } from './words.ts';

export const User = z.object({
  id: z.uuid(),
  /** Empty for who came by a phone and has given none. */
  email: z.string(),
  /** Whether the person has proven that they read it. */
  emailVerified: z.boolean(),
  name: z.string(),
  locale: Locale,
  timeZone: z.string(),
  weightUnit: WeightUnit,
});
export type User = z.infer<typeof User>;

/** Tokens are in the body only for `X-Client: mobile`; browsers get cookies. */
export const SessionAnswer = z.object({
  /** Seconds until the access token ends. */
  expiresIn: z.int(),
  user: User,
  organization: OrganizationSummary,
  accessToken: z.string().optional(),
  refreshToken: z.string().optional(),
});
export type SessionAnswer = z.infer<typeof SessionAnswer>;

export const Register = z.strictObject({
  email: Email,
  password: Password,
  name: Name,
  organizationName: Name,
  /** `personal` for who trains by themself: they are their own client at once. A practice unless said. */
  kind: OrganizationKind.optional(),
  timeZone: TimeZone.optional(),
  locale: Locale.optional(),
});
export type Register = z.infer<typeof Register>;

export const Login = z.strictObject({ email: Email, password: z.string().min(1).max(200) });
export type Login = z.infer<typeof Login>;

export const Me = z.object({
  user: User,
  organization: OrganizationSummary,
  /** Every organization this person is a member of, the current one included. */
  organizations: z.array(OrganizationSummary),
  roles: z.array(Role),
  permissions: z.array(z.string()),
  /** What the organization asks for before one may act there; null or absent: nothing more. */
  hold: z.enum(['second-factor-required', 'sso-required']).nullish(),
  /** The person's client row in the current organization, when they are coached there. */
  clientId: z.uuid().nullable(),
});
export type Me = z.infer<typeof Me>;

export const ChangeMe = z.strictObject({
  name: Name.optional(),
  locale: Locale.optional(),
  timeZone: TimeZone.optional(),
  weightUnit: WeightUnit.optional(),
});

const tag = 'Sign-in';

/** Bound in `organizations`, since the answers name the organization. */
export const authContract = {
  register: route({
    method: 'POST',
    path: '/auth/register',
    access: 'public',
    tag,
    status: 201,
    summary: 'Make an account and its organization, and sign in',
    body: Register,
    response: SessionAnswer,
    errors: ['conflict'],
  }),
  login: route({
    method: 'POST',
    path: '/auth/login',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'Sign in with e-mail and password',
    body: Login,
    response: SessionAnswer,
    errors: ['unauthenticated'],
  }),
  refresh: route({
    method: 'POST',
    path: '/auth/refresh',
    access: 'public',
    budget: 'session',
    tag,
    summary: 'Trade the refresh token for a new pair',
    body: z.strictObject({ refreshToken: z.string().max(200).optional() }),
    response: SessionAnswer,
    errors: ['unauthenticated'],
  }),
  logout: route({
    method: 'POST',
    path: '/auth/logout',
    access: 'public',
    budget: 'session',
    tag,
    status: 204,
    summary: 'End this session',
    body: z.strictObject({ refreshToken: z.string().max(200).optional() }),
    response: Nothing,
  }),
  me: route({
    method: 'GET',
    path: '/auth/me',
    access: 'signed-in',
    tag,
    summary: 'Who is signed in, where, and what they may do',
    response: Me,
  }),
  changeMe: route({
    method: 'PATCH',
    path: '/auth/me',
    access: 'signed-in',
    tag,
    summary: 'Change name, language, time zone or weight unit',
    body: ChangeMe,
    response: User,
  }),
  switchOrganization: route({
    method: 'POST',
    path: '/auth/switch',
    access: 'signed-in',
    idempotencyKey: false,
    tag,
    summary: 'Continue in another of the person’s organizations',
    body: z.strictObject({ organizationId: z.uuid() }),
    response: SessionAnswer,
    /** `another-address`: at an organization's subdomain; `current.url` says where the other one is. */
    errors: ['not-found', 'conflict'],
  }),
  keys: route({
    method: 'GET',
    path: '/auth/jwks',
    access: 'public',
    tag,
    summary: 'Public keys that verify access tokens',
    response: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }),
  }),
};
