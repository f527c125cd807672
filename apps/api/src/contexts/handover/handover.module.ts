import type { ContextModule } from '#platform/context-module';
import { handoverControllers } from './handover.controller.ts';

export const handoverModule: ContextModule = {
  name: 'handover',
  controllers: handoverControllers,
  subscribers: [],
  jobs: [],
};
