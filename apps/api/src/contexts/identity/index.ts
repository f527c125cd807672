export { identityFacade } from './identity.facade.ts';
export type { Device } from './open-session.ts';
export type { Proof } from './ways-in/way.ts';
