import { groupAssignmentsContract as contract } from '@coachme/contracts/group-assignments.contract';
import { endpoints } from '#platform/http/endpoints';
import { assignToGroup, assignToMore } from './assign-to-group.ts';
import {
  getGroupAssignment,
  listGroupAssignmentClients,
  listGroupAssignments,
} from './group-assignments.queries.ts';
import { previewAssignment } from './preview-assignment.ts';

export const GroupAssignmentsController = endpoints('group-assignments', [
  [contract.previewAssignment, previewAssignment],
  [contract.assignToGroup, assignToGroup],
  [contract.listGroupAssignments, listGroupAssignments],
  [contract.getGroupAssignment, (ctx, { params }) => getGroupAssignment(ctx, params.id)],
  [contract.listGroupAssignmentClients, listGroupAssignmentClients],
  [contract.assignToMore, assignToMore],
]);
