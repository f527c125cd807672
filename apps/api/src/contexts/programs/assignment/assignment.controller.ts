import { programsContract } from '@coachme/contracts/programs.contract';
import { endpoints } from '#platform/http/endpoints';
import { assignProgram } from './assign-program.ts';
import { listAssignments } from './assignment.queries.ts';
import { endAssignment } from './end-assignment.ts';

export const AssignmentController = endpoints('assignment', [
  [
    programsContract.assignProgram,
    (ctx, { params, body: assignment }) => assignProgram(ctx, { programId: params.id, assignment }),
  ],
  [programsContract.listAssignments, listAssignments],
  [programsContract.endAssignment, (ctx, { params }) => endAssignment(ctx, params.id)],
]);
