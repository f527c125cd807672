import type { ContextModule } from '#platform/context-module';
import { membershipsAudited } from './memberships.audited.ts';
import { AttendanceEndpoints } from './memberships.controller.ts';

export const membershipsModule: ContextModule = {
  name: 'memberships',
  controllers: [AttendanceEndpoints],
  subscribers: [],
  audited: membershipsAudited,
  jobs: [],
};
