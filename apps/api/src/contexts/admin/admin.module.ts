import type { ContextModule } from '#platform/context-module';
import { AdminEndpoints } from './admin.controller.ts';

export const adminModule: ContextModule = {
  name: 'admin',
  controllers: [AdminEndpoints],
  subscribers: [],
  jobs: [],
};
