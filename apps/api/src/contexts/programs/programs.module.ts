import type { ContextModule } from '#platform/context-module';
import { AssignmentController } from './assignment/assignment.controller.ts';
import { PlansController } from './assignment/plans.controller.ts';
import { settlingPlans } from './assignment/settle-plans.ts';
import { PlanWeeksController } from './assignment/weeks.controller.ts';
import { AuthoringController } from './authoring/authoring.controller.ts';
import { DeloadController } from './deload/deload.controller.ts';
import { DraftsController } from './drafts/drafts.controller.ts';
import { readDrafts } from './drafts/read-draft.ts';
import { giveGroupAssignments } from './group-assignment/give-group-assignment.ts';
import { GroupAssignmentsController } from './group-assignment/group-assignments.controller.ts';
import { ExerciseImportsController } from './library/imports/imports.controller.ts';
import { readLibrariesElsewhere } from './library/imports/read-library-elsewhere.ts';
import { takeOvers } from './library/imports/take-over.ts';
import { LibraryController } from './library/library.controller.ts';
import { programsAudited } from './programs.audited.ts';
import { programsSubscribers } from './programs.subscribers.ts';
import { SimplifyController } from './simplify/simplify.controller.ts';
import { TemplatesController } from './templates/templates.controller.ts';
import { VersionsController } from './versions/versions.controller.ts';

export const programsModule: ContextModule = {
  name: 'programs',
  controllers: [
    LibraryController,
    ExerciseImportsController,
    AuthoringController,
    VersionsController,
    TemplatesController,
    DraftsController,
    AssignmentController,
    PlansController,
    PlanWeeksController,
    GroupAssignmentsController,
    DeloadController,
    SimplifyController,
  ],
  subscribers: programsSubscribers,
  audited: programsAudited,
  schedules: [settlingPlans],
  jobs: [readLibrariesElsewhere, takeOvers, readDrafts, giveGroupAssignments],
};
