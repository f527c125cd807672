import type { ContextModule } from '#platform/context-module';
import {
  ExecutionEndpoints,
  SetCommentsEndpoints,
  TrainingSettingsEndpoints,
  WorkoutHistoryEndpoints,
} from './execution.controller.ts';
import { executionSubscribers } from './execution.subscribers.ts';

export const executionModule: ContextModule = {
  name: 'execution',
  controllers: [
    ExecutionEndpoints,
    SetCommentsEndpoints,
    WorkoutHistoryEndpoints,
    TrainingSettingsEndpoints,
  ],
  subscribers: executionSubscribers,
  jobs: [],
};
