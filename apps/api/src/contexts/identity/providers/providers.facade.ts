import {
  captorOf,
  captureDomain,
  forgetProvider,
  hasCaptors,
  releaseDomain,
} from './captured-domains.store.ts';
import { offeredProviders } from './offered-providers.ts';
import { discoverOidc, oidcProvider } from './oidc.gateway.ts';
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
import { samlMetadata, samlProvider } from './saml.gateway.ts';

/** Sign-in by somebody else's page, for those who let people in. What keeps and takes wants the identity role. */
export const providersFacade = {
  offeredProviders,
  oidcProvider,
  discoverOidc,
  samlProvider,
  samlMetadata,
  beginFlow,
  readFlow,
  takeFlow,
  noteOutcome,
  providerFlow,
  returnAddress,
  giveProviderTicket,
  takeProviderTicket,
  captorOf,
  hasCaptors,
  captureDomain,
  releaseDomain,
  forgetProvider,
};
