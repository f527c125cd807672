import { api } from '@coachme/contracts/api';
import { type Client, type ClientOptions, createClient } from '@coachme/contracts/kit/client';

export { ApiError, type CallOptions, NetworkError } from '@coachme/contracts/kit/client';
export type { Problem, ProblemCode } from '@coachme/contracts/kit/problem';

/** Every route of the API as a typed function, by area: `coachMe.clients.listClients({ query: {} })`. */
export type CoachMe = Client<typeof api>;

export type CoachMeOptions = Pick<ClientOptions, 'baseUrl' | 'fetch'> & {
  /** Asked before each call; null calls as nobody. */
  readonly accessToken?: () => string | null | Promise<string | null>;
};

/** A client of the CoachMe at `baseUrl`, such as `https://coach.example`. Answers are parsed; refusals throw `ApiError`. */
export function connect({ accessToken, ...options }: CoachMeOptions): CoachMe {
  return createClient(api, {
    ...options,
    headers: async () => {
      const token = await accessToken?.();
      return { 'x-client': 'mobile', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    },
  });
}
