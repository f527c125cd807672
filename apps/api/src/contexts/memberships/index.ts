export { membershipsFacade } from './memberships.facade.ts';
