import type { ContextModule } from '#platform/context-module';
import { filesControllers } from './files.controller.ts';
import { sweepingFiles } from './sweep-files.ts';

/** Files, for whichever context needs them. It knows none and owns no business. */
export const filesModule: ContextModule = {
  name: 'files',
  controllers: filesControllers,
  subscribers: [],
  jobs: [],
  schedules: [sweepingFiles],
};
