import { actingContract } from '@coachme/contracts/acting.contract';
import { clientsContract } from '@coachme/contracts/clients.contract';
import { authContract } from '@coachme/contracts/identity.contract';
import { joiningContract } from '@coachme/contracts/joining.contract';
import {
  invitationsContract,
  organizationsContract,
} from '@coachme/contracts/organizations.contract';
import { registerByPhoneContract } from '@coachme/contracts/register-by-phone.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { actAsClient } from './acting/act-as-client.ts';
import { coachingsController } from './coaching/coachings.controller.ts';
import { groupsController } from './groups/groups.controller.ts';
import { acceptInvitation } from './joining/accept-invitation.ts';
import { answerOnboarding } from './joining/answer-onboarding.ts';
import { getMyClient } from './joining/get-my-client.ts';
import { joinAsMyself } from './joining/join-as-myself.ts';
import { joinByPhone } from './joining/join-by-phone.ts';
import { foundHere, registerByPhoneHere, registerHere } from './joining/train-by-oneself.ts';
import { whoAmIHere } from './joining/who-am-i-here.ts';
import { addClient } from './roster/add-client.ts';
import { archiveClient } from './roster/archive-client.ts';
import { changeClient } from './roster/change-client.ts';
import { getClient } from './roster/get-client.ts';
import { listClients } from './roster/list-clients.ts';
import { thresholdsController } from './thresholds/thresholds.controller.ts';

export const clientsControllers = [
  endpoints('Clients', [
    [clientsContract.listClients, listClients],
    [clientsContract.addClient, addClient],
    [clientsContract.getMyClient, getMyClient],
    [clientsContract.answerOnboarding, answerOnboarding],
    [clientsContract.getClient, (ctx, { params }) => getClient(ctx, params.id)],
    [clientsContract.changeClient, changeClient],
    [clientsContract.archiveClient, archiveClient],
  ]),
  coachingsController,
  groupsController,
  thresholdsController,
  endpoints('ActingAsClient', [byCall(actingContract.actAsClient, actAsClient)]),
  // What of sign-in also tells who somebody is as a client.
  endpoints('Joining', [
    byCall(authContract.me, whoAmIHere),
    [invitationsContract.acceptInvitation, acceptInvitation],
    [joiningContract.joinByPhone, joinByPhone],
    byCall(joiningContract.joinAsMyself, joinAsMyself),
    [authContract.register, registerHere],
    [registerByPhoneContract.registerByPhone, registerByPhoneHere],
    byCall(organizationsContract.foundAnother, foundHere),
  ]),
];
