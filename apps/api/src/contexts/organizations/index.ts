export type { Named } from './organizations.facade.ts';
export { organizationsFacade } from './organizations.facade.ts';
