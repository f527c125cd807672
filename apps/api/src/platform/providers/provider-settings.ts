import { createPrivateKey } from 'node:crypto';
import * as z from 'zod';

/** Somebody else's page on which people of this installation may sign in, as the environment names it. */
export type ProviderSettings =
  | {
      readonly kind: 'oidc';
      readonly id: 'google' | 'oidc';
      readonly name: string;
      readonly issuer: string;
      readonly clientId: string;
      /** Null for a client that proves itself by PKCE alone. */
      readonly clientSecret: string | null;
    }
  | {
      readonly kind: 'apple';
      readonly id: 'apple';
      readonly issuer: string;
      readonly clientId: string;
      readonly teamId: string;
      readonly keyId: string;
      /** PKCS #8 in PEM, as Apple hands it out once. */
      readonly privateKey: string;
    }
  | {
      readonly kind: 'facebook';
      readonly id: 'facebook';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly dialogUrl: string;
      readonly graphUrl: string;
    };

const given = z.string().min(1).optional();

/** A `.p8` file on lines of its own, or on one with `\n` between them. */
export const linesOf = (privateKey: string): string => privateKey.replaceAll('\\n', '\n');

function isAppleKey(text: string): boolean {
  try {
    return createPrivateKey(linesOf(text)).asymmetricKeyType === 'ec';
  } catch {
    // Whatever else it is.
    return false;
  }
}

/** What the environment says of providers. */
export const ProviderEnvironment = z.object({
  COACHME_GOOGLE_CLIENT_ID: given,
  COACHME_GOOGLE_CLIENT_SECRET: given,
  COACHME_APPLE_CLIENT_ID: given,
  COACHME_APPLE_TEAM_ID: given,
  COACHME_APPLE_KEY_ID: given,
  COACHME_APPLE_PRIVATE_KEY: z
    .string()
    .refine(isAppleKey, 'use the content of the .p8 file, from -----BEGIN PRIVATE KEY----- on')
    .optional(),
  COACHME_FACEBOOK_CLIENT_ID: given,
  COACHME_FACEBOOK_CLIENT_SECRET: given,
  COACHME_OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: 'use an address such as https://login.example.org' })
    .optional(),
  COACHME_OIDC_CLIENT_ID: given,
  COACHME_OIDC_CLIENT_SECRET: given,
  COACHME_OIDC_NAME: z.string().min(1).max(40).default('Single sign-on'),
});
type Said = z.infer<typeof ProviderEnvironment>;
type Refuse = (setting: string, sentence: string) => never;

/** The providers that are set up; half of one is refused by `refuse`, and one without keys is not among them. */
export function providerSettingsOf(said: Said, refuse: Refuse): ProviderSettings[] {
  const all = [google, apple, facebook, own].map((read) => read(said, refuse));
  return all.filter((provider) => provider !== null);
}

function google(e: Said, refuse: Refuse): ProviderSettings | null {
  const clientId = e.COACHME_GOOGLE_CLIENT_ID;
  const clientSecret = e.COACHME_GOOGLE_CLIENT_SECRET;
  if (!clientId && clientSecret)
    return refuse('COACHME_GOOGLE_CLIENT_ID', 'use the id of the client');
  if (!clientId) return null;
  if (!clientSecret) return refuse('COACHME_GOOGLE_CLIENT_SECRET', 'use the secret of the client');
  const issuer = 'https://accounts.google.com';
  return { kind: 'oidc', id: 'google', name: 'Google', issuer, clientId, clientSecret };
}

function apple(e: Said, refuse: Refuse): ProviderSettings | null {
  const clientId = e.COACHME_APPLE_CLIENT_ID;
  const teamId = e.COACHME_APPLE_TEAM_ID;
  const keyId = e.COACHME_APPLE_KEY_ID;
  const privateKey = e.COACHME_APPLE_PRIVATE_KEY;
  if (!clientId && (teamId || keyId || privateKey))
    return refuse('COACHME_APPLE_CLIENT_ID', 'use the identifier of the Services ID');
  if (!clientId) return null;
  if (!teamId) return refuse('COACHME_APPLE_TEAM_ID', 'use the ten letters of your team');
  if (!keyId) return refuse('COACHME_APPLE_KEY_ID', 'use the ten letters of the key');
  if (!privateKey) return refuse('COACHME_APPLE_PRIVATE_KEY', 'use the content of the .p8 file');
  const issuer = 'https://appleid.apple.com';
  return { kind: 'apple', id: 'apple', issuer, clientId, teamId, keyId, privateKey };
}

function facebook(e: Said, refuse: Refuse): ProviderSettings | null {
  const clientId = e.COACHME_FACEBOOK_CLIENT_ID;
  const clientSecret = e.COACHME_FACEBOOK_CLIENT_SECRET;
  if (!clientId && clientSecret)
    return refuse('COACHME_FACEBOOK_CLIENT_ID', 'use the id of the app');
  if (!clientId) return null;
  if (!clientSecret) return refuse('COACHME_FACEBOOK_CLIENT_SECRET', 'use the secret of the app');
  return {
    ...{ kind: 'facebook', id: 'facebook', clientId, clientSecret },
    dialogUrl: 'https://www.facebook.com/v23.0/dialog/oauth',
    graphUrl: 'https://graph.facebook.com/v23.0',
  };
}

function own(e: Said, refuse: Refuse): ProviderSettings | null {
  const issuer = e.COACHME_OIDC_ISSUER;
  const clientId = e.COACHME_OIDC_CLIENT_ID;
  if (!issuer && (clientId || e.COACHME_OIDC_CLIENT_SECRET))
    return refuse('COACHME_OIDC_ISSUER', 'use the address of the provider');
  if (!issuer) return null;
  if (!clientId) return refuse('COACHME_OIDC_CLIENT_ID', 'use the name of the client there');
  const clientSecret = e.COACHME_OIDC_CLIENT_SECRET ?? null;
  return { kind: 'oidc', id: 'oidc', name: e.COACHME_OIDC_NAME, issuer, clientId, clientSecret };
}
