export { organizationsFacade } from './organizations.facade.ts';
