import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Somebody as the provider knows them. */
export type Subject = {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
};

export type OidcProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** May send people back here too, from now on. */
  redirectTo(uri: string): void;
  /** Somebody signs in on its page, as a browser would; answers the address the browser is sent back to. */
  signIn(url: string, who: Subject): Promise<URL>;
  /** Somebody goes there and says no. */
  decline(url: string): Promise<URL>;
  /** Stops it; it is away from then on. */
  end(): Promise<void>;
};

const clientId = 'coachme';
const clientSecret = 'a-secret-between-us-and-the-provider';

/** A real OpenID Connect server on this machine, which sends people back to one of `redirectUris`. */
export async function anOidcProvider(redirectUris: readonly string[]): Promise<OidcProvider> {
  const people = new Map<string, Subject>();
  let visitor: Subject | null = null;
  const server = createServer((request, response) => {
    const isInteraction = request.url?.startsWith('/interaction/') === true;
    if (!isInteraction) return provider.callback()(request, response);
    const result =
      visitor === null ? { error: 'access_denied' } : { login: { accountId: visitor.sub } };
    provider.interactionFinished(request, response, result);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens on a port, not on a socket file.
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const returns = [...redirectUris];
  const provide = () => new Provider(issuer, configuration(people, returns));
  let provider = provide();
  const go = async (url: string, who: Subject | null) => {
    visitor = who;
    if (who) people.set(who.sub, who);
    return wander(url, issuer);
  };
  return {
    ...{ issuer, clientId, clientSecret },
    redirectTo: (uri) => {
      returns.push(uri);
      provider = provide();
    },
    signIn: go,
    decline: (url) => go(url, null),
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type GrantContext = {
  readonly oidc: {
    readonly provider: Provider;
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
  };
};

function configuration(people: ReadonlyMap<string, Subject>, redirectUris: readonly string[]) {
  return {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret, redirect_uris: [...redirectUris] },
        ...{ grant_types: ['authorization_code'], response_types: ['code'] },
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    cookies: { keys: ['only-a-test'] },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: async () => ({ ...people.get(sub) }),
    }),
    // Nobody is asked whether we may know them: the page is not what is tested.
    loadExistingGrant: async ({ oidc }: GrantContext) => {
      const { accountId } = oidc.session;
      const grant = new oidc.provider.Grant({ accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
}

/** Follows redirections as a browser with its cookies, until they lead away from the provider. */
async function wander(start: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = new URL(start);
  for (let steps = 0; steps < 10; steps += 1) {
    if (!url.href.startsWith(issuer)) return url;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${answer.status} ${await answer.text()}`);
    url = new URL(location, url);
  }
  throw new Error('The provider sends people in circles.');
}
