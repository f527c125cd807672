import type { ContextModule } from '#platform/context-module';
import {
  BodyWeightsEndpoints,
  ExecutionEndpoints,
  SetCommentsEndpoints,
  TrainingSettingsEndpoints,
  WorkoutHistoryEndpoints,
} from './execution.controller.ts';
import { executionSubscribers } from './execution.subscribers.ts';

export const executionModule: ContextModule = {
  name: 'execution',
  controllers: [
    BodyWeightsEndpoints,
    ExecutionEndpoints,
    SetCommentsEndpoints,
    WorkoutHistoryEndpoints,
    TrainingSettingsEndpoints,
  ],
  subscribers: executionSubscribers,
  jobs: [],
};
