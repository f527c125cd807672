import {
  createHash,
  createHmac,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';

/** What both sides of a trip agreed on: the network keeps it from its page to its answer. */
type Begun = { readonly nonce: string; readonly challenge: string };

export type SocialNetwork = {
  readonly url: string;
  /** PKCS #8, as Apple gives it to who registers an application. */
  readonly privateKey: string;
  /** Somebody agrees on its page; answers the code that goes back. */
  agree(url: string): string;
  end(): Promise<void>;
};

export const appleIds = { teamId: 'TEAM123456', keyId: 'KEY1234567', clientId: 'org.example.app' };
export const facebookIds = { clientId: '1234567890', clientSecret: 'the-secret-of-the-app' };

/**
 * A server on this machine that answers as Apple and as Facebook do, quirks included: a client secret that is a signed
 * token, words for booleans, an answer of people asked for with a proof. Sources: developer.apple.com, "Sign in with Apple
 * REST API"; developers.facebook.com, "Manually build a login flow".
 */
export async function aSocialNetwork(): Promise<SocialNetwork> {
  const developer = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const begun = new Map<string, Begun>();
  let url = '';
  const apple = await appleOf(developer.publicKey, begun);
  const facebook = facebookOf(begun);
  const answer = async (request: IncomingMessage): Promise<object> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    if (pathname === '/.well-known/openid-configuration') return metadata(url);
    if (pathname === '/auth/keys') return apple.keys;
    if (pathname === '/auth/token') {
      return apple.token(url, new URLSearchParams(await text(request)));
    }
    return pathname === '/oauth/access_token'
      ? facebook.token(searchParams)
      : facebook.me(searchParams);
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (body) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      () => response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"no"}'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It listens on a port, not on a socket file.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    privateKey: developer.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    agree: (asked) => {
      const { searchParams } = new URL(asked);
      const code = `code-${begun.size}-${randomUUID()}`;
      const challenge = searchParams.get('code_challenge') ?? '';
      begun.set(code, { nonce: searchParams.get('nonce') ?? '', challenge });
      return code;
    },
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Apple's side: who knows the developer's key may trade a code for what it says of a person. */
async function appleOf(developer: KeyObject, begun: Map<string, Begun>) {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' }] };
  const token = async (issuer: string, form: URLSearchParams) => {
    const secret = form.get('client_secret') ?? '';
    const claims = { issuer: appleIds.teamId, subject: appleIds.clientId, audience: issuer };
    await jwtVerify(secret, developer, { ...claims, algorithms: ['ES256'] });
    const { nonce } = proven(begun, form);
    const person = { nonce, email: 'zuri@example.test', email_verified: 'true' };
    const id_token = await new SignJWT(person)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setSubject('001.apple.zuri')
      .setAudience(appleIds.clientId)
      .setIssuedAt()
      .setExpirationTime('1 minute')
      .sign(privateKey);
    return { access_token: 'unused', token_type: 'Bearer', expires_in: 60, id_token };
  };
  return { keys, token };
}

/** Facebook's side: a token for a code, and a person for a token with the app's proof. */
function facebookOf(begun: Map<string, Begun>) {
  const { clientSecret } = facebookIds;
  return {
    token: (query: URLSearchParams) => {
      proven(begun, query);
      if (query.get('client_secret') !== clientSecret) throw new Error('secret');
      return { access_token: 'a-facebook-token', token_type: 'bearer', expires_in: 60 };
    },
    me: (query: URLSearchParams) => {
      const proof = createHmac('sha256', clientSecret).update('a-facebook-token').digest('hex');
      if (query.get('appsecret_proof') !== proof) throw new Error('proof');
      return { id: '42', name: 'Zuri Otieno', email: 'Zuri@Example.test' };
    },
  };
}

/** The code, once, by who knows its verifier. */
function proven(begun: Map<string, Begun>, brought: URLSearchParams): Begun {
  const code = brought.get('code') ?? '';
  const kept = begun.get(code);
  const verifier = createHash('sha256').update(brought.get('code_verifier') ?? '');
  begun.delete(code);
  if (!kept || verifier.digest('base64url') !== kept.challenge) throw new Error('code');
  return kept;
}

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/auth/authorize`,
  token_endpoint: `${issuer}/auth/token`,
  jwks_uri: `${issuer}/auth/keys`,
  response_types_supported: ['code'],
  response_modes_supported: ['query', 'fragment', 'form_post'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_post'],
});
