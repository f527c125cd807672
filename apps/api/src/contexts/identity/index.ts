export { identityFacade } from './identity.facade.ts';
export type { Device } from './open-session.ts';
export { siteOf } from './passkeys/passkeys.store.ts';
export {
  type Provider,
  type ProviderIdentity,
  ProviderRefusal,
} from './providers/provider.gateway.ts';
export { providersFacade } from './providers/providers.facade.ts';
export { secondFactorFacade } from './second-factor/second-factor.facade.ts';
export type { FirstStep } from './second-factor/second-step.store.ts';
export type { Proof, Way } from './ways-in/way.ts';
