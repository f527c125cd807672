import type { ContextModule } from '#platform/context-module';
import { AssignmentController } from './assignment/assignment.controller.ts';
import { AuthoringController } from './authoring/authoring.controller.ts';
import { LibraryController } from './library/library.controller.ts';
import { programsSubscribers } from './programs.subscribers.ts';

export const programsModule: ContextModule = {
  name: 'programs',
  controllers: [LibraryController, AuthoringController, AssignmentController],
  subscribers: programsSubscribers,
  jobs: [],
};
