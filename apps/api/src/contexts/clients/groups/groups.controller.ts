import { clientGroupsContract as contract } from '@coachme/contracts/client-groups.contract';
import { endpoints } from '#platform/http/endpoints';
import { addToGroup } from './add-to-group.ts';
import { changeGroup } from './change-group.ts';
import { dissolveGroup } from './dissolve-group.ts';
import { formGroup } from './form-group.ts';
import { getGroup, listGroups } from './groups.queries.ts';
import { listGroupMembers } from './list-group-members.ts';
import { takeOutOfGroup } from './take-out-of-group.ts';

export const groupsController = endpoints('ClientGroups', [
  [contract.listGroups, listGroups],
  [contract.formGroup, formGroup],
  [contract.getGroup, (ctx, { params }) => getGroup(ctx, params.id)],
  [contract.changeGroup, changeGroup],
  [contract.dissolveGroup, dissolveGroup],
  [contract.listGroupMembers, listGroupMembers],
  [contract.addToGroup, addToGroup],
  [contract.takeOutOfGroup, takeOutOfGroup],
]);
