import type { ContextModule } from '#platform/context-module';
import { LiftsEndpoints, ProgressEndpoints } from './progress.controller.ts';
import { progressSubscribers } from './progress.subscribers.ts';

export const progressModule: ContextModule = {
  name: 'progress',
  controllers: [ProgressEndpoints, LiftsEndpoints],
  subscribers: progressSubscribers,
  jobs: [],
};
