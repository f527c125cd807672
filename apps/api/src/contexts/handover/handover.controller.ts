import { handoverContract as contract } from '@coachme/contracts/handover.contract';
import { endpoints } from '#platform/http/endpoints';
import { leaveOrganization } from './leave-organization.ts';
import { previewLeaving } from './preview-leaving.ts';
import { previewRemoval } from './preview-removal.ts';
import { removeMember } from './remove-member.ts';

export const handoverControllers = [
  endpoints('Handover', [
    [contract.previewRemoval, previewRemoval],
    [contract.removeMember, removeMember],
    [contract.previewLeaving, previewLeaving],
    [contract.leaveOrganization, leaveOrganization],
  ]),
];
