export { identityFacade } from './identity.facade.ts';
