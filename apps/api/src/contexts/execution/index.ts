export { executionFacade } from './execution.facade.ts';
