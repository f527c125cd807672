import type { ContextModule } from '#platform/context-module';
import { ExecutionEndpoints } from './execution.controller.ts';

export const executionModule: ContextModule = {
  name: 'execution',
  controllers: [ExecutionEndpoints],
  subscribers: [],
  jobs: [],
};
