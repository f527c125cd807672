import type { ContextModule } from '#platform/context-module';
import { LiftsEndpoints, ProgressEndpoints } from './progress.controller.ts';
import { progressSubscribers } from './progress.subscribers.ts';
import { ReportEndpoints } from './report/report.controller.ts';

export const progressModule: ContextModule = {
  name: 'progress',
  controllers: [ProgressEndpoints, LiftsEndpoints, ReportEndpoints],
  subscribers: progressSubscribers,
  jobs: [],
};
