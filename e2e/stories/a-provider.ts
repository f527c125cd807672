import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import Provider from 'oidc-provider';
import { baseUrl } from './place.ts';

/** Whom the provider knows: the name typed on its page is the address, and it has proven it. */
const knows = (email: string) => ({ email, email_verified: true, name: 'Zuri Otieno' });

/** A real OpenID Connect server with a page to sign in on, at the address that CoachMe was started with. */
export async function aProvider(): Promise<{ end(): Promise<void> }> {
  const issuer = process.env.COACHME_E2E_PROVIDER;
  if (issuer === undefined)
    throw new Error('COACHME_E2E_PROVIDER names its address; npm test sets it.');
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'coachme',
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${baseUrl()}/sign-in/return/oidc`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['only-a-test'] },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 600, Session: 600 },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: async () => ({ sub, ...knows(sub) }),
    }),
  });
  const server = createServer(provider.callback());
  const { hostname, port } = new URL(issuer);
  await new Promise<void>((resolve) => server.listen(Number(port), hostname, resolve));
  return {
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Signs in on the provider's page, and agrees. */
export async function signInThere(page: Page, email: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(email);
  await page.getByPlaceholder('and password').fill('whatever it takes');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}
