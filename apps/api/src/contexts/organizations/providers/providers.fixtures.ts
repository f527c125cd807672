import type { Problem } from '@coachme/contracts/kit/problem';
import type { ProviderTicket } from '@coachme/contracts/providers.contract';
import type { TestApi } from '#test/an-api';
import type { OidcProvider, Subject } from '#test/an-oidc-provider';

/** Where people reach the installation in these tests. */
export const publicUrl = 'https://coach.example.test';

/** What a browser brings back to the page that ends a trip. */
export const answerOf = (flow: string, back: URL) => ({
  flow,
  provider: back.pathname.split('/').at(-1) ?? '',
  query: back.search.slice(1),
});

/** Somebody goes to a provider's page and comes back; nothing is ended yet. */
export async function aTrip(api: TestApi, provider: OidcProvider, who: Subject) {
  const { url, flow } = await api.as().providers.beginProvider({ body: { provider: 'oidc' } });
  return { url, flow, answer: answerOf(flow, await provider.signIn(url, who)) };
}

/** The ticket in a refusal that offers one. */
export const ticketIn = ({ current }: Problem): ProviderTicket =>
  // The reasons that carry it are named where it is defined.
  current as ProviderTicket;
