import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { Client } from '@coachme/contracts/kit/client';
import { createLazyClient } from '@coachme/contracts/kit/lazy-client';
import { routesOf } from '@coachme/contracts/kit/route';
import { type Contract, contract } from './contract.ts';
import { patientFetch } from './patient-fetch.ts';
import type { Surface } from './surface.ts';

export type ApiClient = Client<Contract['api']>;

/** The tokens of a phone; a browser has none in reach of its scripts, the server's cookies carry them. */
export interface TokenStore {
  readonly read: () => Promise<Tokens | null>;
  readonly write: (tokens: Tokens) => Promise<void>;
  readonly clear: () => Promise<void>;
}
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

export interface ApiOptions {
  readonly surface: Surface;
  /** Up to and without `/api/v1`; empty when the app is served by the same address. */
  readonly baseUrl: string;
  /** Null on the web. */
  readonly tokens: TokenStore | null;
  /** The session ended for good; nothing on the device is touched by it. */
  readonly onSessionLost: () => void;
  /** The person signed this device out from another one: what it holds of them is to go. */
  readonly onDeviceRemoved: () => void;
  readonly fetch?: typeof fetch;
}

/** The typed client, signed in as this device's person, renewing the session when it has aged. */
export function createApi(options: ApiOptions): ApiClient {
  return createLazyClient(async () => (await contract()).api, {
    baseUrl: options.baseUrl,
    fetch: sessionFetch(options),
  });
}

/** Keeps the tokens of a sign-in where there are any to keep. */
export async function keepTokens(tokens: TokenStore | null, answer: SessionAnswer): Promise<void> {
  const { accessToken, refreshToken } = answer;
  if (tokens && accessToken && refreshToken) await tokens.write({ accessToken, refreshToken });
}

/** A fetch that names the surface, carries the session and renews it once when the server says it has aged. */
export function sessionFetch(options: ApiOptions): typeof fetch {
  const send = patientFetch(options.fetch ?? fetch);
  const surface = options.tokens ? 'mobile' : options.surface;
  let renewal: Promise<boolean> | null = null;

  async function call(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('x-client', surface);
    const held = await options.tokens?.read();
    if (held) headers.set('authorization', `Bearer ${held.accessToken}`);
    return send(input, { ...init, headers });
  }

  async function renew(): Promise<boolean> {
    const held = await options.tokens?.read();
    const response = await call(`${options.baseUrl}/api/v1/auth/refresh`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(held ? { refreshToken: held.refreshToken } : {}),
    });
    if (response.ok) {
      const { SessionAnswer: Answer } = await contract();
      await keepTokens(options.tokens, Answer.parse(await response.json()));
      return true;
    }
    if (response.status === 401) {
      if (await saysRemoved(response)) options.onDeviceRemoved();
      else options.onSessionLost();
    }
    return false;
  }

  /** Where the server wants some work first, does it and asks again. */
  async function callWorking(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const response = await call(input, init);
    if (response.status !== 403) return response;
    const proof = await (await import('./proof-of-work.ts')).proofFor(response);
    if (proof === null) return response;
    const headers = new Headers(init?.headers);
    headers.set('x-proof-of-work', proof);
    return call(input, { ...init, headers });
  }

  return async (input, init) => {
    const response = await callWorking(input, init);
    if (response.status !== 401 || (await isSignIn(String(input)))) return response;
    // Many calls age together; one renewal serves them all, since a refresh token works once.
    renewal ??= renew().finally(() => {
      renewal = null;
    });
    return (await renewal) ? call(input, init) : response;
  };
}

async function saysRemoved(response: Response): Promise<boolean> {
  const problem: unknown = await response.json().catch(() => null);
  if (typeof problem !== 'object' || problem === null) return false;
  return 'reason' in problem && problem.reason === 'device-removed';
}

/** Whether anybody may call this: there a 401 speaks of a password or code, not of the session. */
async function isSignIn(url: string): Promise<boolean> {
  const { pathname } = new URL(url, 'https://same-origin.invalid');
  const { api } = await contract();
  return routesOf(api).some(
    ({ route }) =>
      route.access === 'public' &&
      new RegExp(`/api/v1${route.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(pathname),
  );
}
