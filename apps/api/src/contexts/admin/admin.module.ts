import type { ContextModule } from '#platform/context-module';
import { adminAudited } from './admin.audited.ts';
import { AdminEndpoints } from './admin.controller.ts';

export const adminModule: ContextModule = {
  name: 'admin',
  controllers: [AdminEndpoints],
  subscribers: [],
  audited: adminAudited,
  jobs: [],
};
