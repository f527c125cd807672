import { offeredProviders } from './offered-providers.ts';
import { oidcProvider } from './oidc.gateway.ts';
import {
  beginFlow,
  giveProviderTicket,
  noteOutcome,
  providerFlow,
  readFlow,
  returnAddress,
  takeFlow,
  takeProviderTicket,
} from './providers.store.ts';

/** Sign-in by somebody else's page, for those who let people in. What keeps and takes wants the identity role. */
export const providersFacade = {
  offeredProviders,
  oidcProvider,
  beginFlow,
  readFlow,
  takeFlow,
  noteOutcome,
  providerFlow,
  returnAddress,
  giveProviderTicket,
  takeProviderTicket,
};
