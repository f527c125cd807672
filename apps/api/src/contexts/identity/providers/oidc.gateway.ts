import * as oidc from 'openid-client';
import { type Egress, EgressError } from '#platform/egress/egress';
import type { Way } from '../ways-in/way.ts';
import {
  type Provider,
  type ProviderFlow,
  type ProviderIdentity,
  ProviderRefusal,
} from './provider.gateway.ts';

export type OidcSettings = {
  readonly id: string;
  readonly way: Way;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a client that proves itself by PKCE alone; Apple's is made anew each time. */
  readonly clientSecret: (() => Promise<string>) | null;
  /** Asks for the answer by a form, which Apple wants when it is to tell a name. */
  readonly isAnsweredByForm: boolean;
};

/** Any OpenID Connect provider: authorization code, PKCE, state and nonce; the ID token is checked by openid-client. */
export function oidcProvider(settings: OidcSettings, egress: Egress): Provider {
  const { id, way, name, isAnsweredByForm } = settings;
  return {
    ...{ id, way, name, isAnsweredByForm },
    begin: async (flow) => {
      const client = await clientOf(settings, egress);
      const challenge = await oidc.calculatePKCECodeChallenge(flow.verifier);
      return oidc.buildAuthorizationUrl(client, {
        redirect_uri: flow.redirectUri,
        scope: isAnsweredByForm ? 'openid email name' : 'openid email profile',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ...(isAnsweredByForm ? { response_mode: 'form_post' } : {}),
      });
    },
    finish: async (flow, query) =>
      identityIn(await claimsOf({ settings, egress }, flow, query), query),
  };
}

/** What a provider publishes of itself; throws `ProviderRefusal` when it is none. */
export async function discoverOidc(settings: OidcSettings, egress: Egress): Promise<void> {
  const client = await clientOf(settings, egress);
  const { authorization_endpoint, token_endpoint, jwks_uri } = client.serverMetadata();
  if (!authorization_endpoint || !token_endpoint || !jwks_uri) {
    throw new ProviderRefusal('not-proven');
  }
}

type Means = { readonly settings: OidcSettings; readonly egress: Egress };

async function claimsOf({ settings, egress }: Means, flow: ProviderFlow, query: URLSearchParams) {
  refuseDeclined(query);
  const client = await clientOf(settings, egress);
  const current = new URL(flow.redirectUri);
  // Apple adds `user`, and others what they like; these are what the protocol knows.
  for (const name of ['code', 'state', 'iss', 'error', 'session_state']) {
    const value = query.get(name);
    if (value !== null) current.searchParams.set(name, value);
  }
  const tokens = await orRefuse(() =>
    oidc.authorizationCodeGrant(client, current, {
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      pkceCodeVerifier: flow.verifier,
      idTokenExpected: true,
    }),
  );
  const claims = tokens.claims();
  if (!claims) throw new ProviderRefusal('not-proven');
  const hasInfo = claims.email !== undefined || !client.serverMetadata().userinfo_endpoint;
  if (hasInfo) return claims;
  // Some say the e-mail only here; it must be about the same subject.
  const info = await orRefuse(() => oidc.fetchUserInfo(client, tokens.access_token, claims.sub));
  return { ...claims, ...info, sub: claims.sub };
}

async function clientOf(settings: OidcSettings, egress: Egress): Promise<oidc.Configuration> {
  const secret = await settings.clientSecret?.();
  const proof = secret === undefined ? oidc.None() : bySecret(secret);
  return orRefuse(() =>
    oidc.discovery(new URL(settings.issuer), settings.clientId, undefined, proof, {
      [oidc.customFetch]: (url, { method, headers, body }) =>
        egress.fetch(url, { method, headers, ...(body ? { body: String(body) } : {}) }),
      // The way out itself refuses everything without TLS but the networks an operator has opened.
      execute: [oidc.allowInsecureRequests],
    }),
  );
}

/** In the body where the provider takes it there, else in a header, which is what a provider takes that says nothing. */
function bySecret(secret: string): oidc.ClientAuth {
  return (server, ...rest) => {
    const isPosted = server.token_endpoint_auth_methods_supported?.includes('client_secret_post');
    const proof = isPosted ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret);
    return proof(server, ...rest);
  };
}

function identityIn(
  claims: Readonly<Record<string, unknown>>,
  query: URLSearchParams,
): ProviderIdentity {
  const { sub, email, email_verified: verified, name } = claims;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return {
    accountId: String(sub),
    email: text(email)?.toLowerCase() ?? null,
    // Apple writes it as a word.
    isEmailVerified: verified === true || verified === 'true',
    name: text(name) ?? nameByForm(query),
  };
}

/** Apple tells the name once, beside the answer. It is what the person typed there, and proves nothing. */
function nameByForm(query: URLSearchParams): string | null {
  try {
    const { name } = JSON.parse(query.get('user') ?? '{}');
    return [name?.firstName, name?.lastName].filter(Boolean).join(' ').slice(0, 120) || null;
  } catch {
    return null;
  }
}

/** The person said no on the provider's page, or let it be. */
export function refuseDeclined(query: URLSearchParams): void {
  const error = query.get('error');
  if (error === null) return;
  const isChoice = ['access_denied', 'user_cancelled_authorize', 'login_required'].includes(error);
  throw new ProviderRefusal(isChoice ? 'declined' : 'not-proven');
}

async function orRefuse<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new ProviderRefusal(isAway(error) ? 'away' : 'not-proven', error);
  }
}

const isAway = (error: unknown): boolean =>
  error instanceof EgressError || (error instanceof Error && isAway(error.cause));
