import { authContract } from '@coachme/contracts/identity.contract';
import {
  invitationsContract,
  organizationsContract,
} from '@coachme/contracts/organizations.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { changeOrganization } from './change-organization.ts';
import { getOrganization } from './get-organization.ts';
import { getInvitationByToken } from './invitations/get-invitation-by-token.ts';
import { invitationTokens } from './invitations/invitation-token.ts';
import { invite } from './invitations/invite.ts';
import { listInvitations } from './invitations/list-invitations.ts';
import { revokeInvitation } from './invitations/revoke-invitation.ts';
import { changeRoles } from './members/change-roles.ts';
import { listMembers } from './members/list-members.ts';
import { secondStepEndpoints } from './second-step/second-step.controller.ts';
import { changeMe } from './sign-in/change-me.ts';
import { publicKeys } from './sign-in/public-keys.ts';
import { refresh } from './sign-in/refresh.ts';
import { register } from './sign-in/register.ts';
import { signIn } from './sign-in/sign-in.ts';
import { signOut } from './sign-in/sign-out.ts';
import { switchOrganization } from './sign-in/switch-organization.ts';
import { waysInEndpoints } from './sign-in/ways-in.controller.ts';

const organizations = organizationsContract;
const invitations = invitationsContract;

export const organizationsControllers = [
  waysInEndpoints,
  secondStepEndpoints,
  endpoints('Auth', [
    [authContract.register, register],
    [authContract.login, signIn],
    [authContract.refresh, refresh],
    [authContract.logout, signOut],
    byCall(authContract.changeMe, changeMe),
    byCall(authContract.switchOrganization, switchOrganization),
    [authContract.keys, publicKeys],
  ]),
  endpoints('Organizations', [
    [organizations.getOrganization, getOrganization],
    [organizations.changeOrganization, changeOrganization],
    [organizations.listMembers, listMembers],
    [organizations.changeRoles, changeRoles],
  ]),
  endpoints('Invitations', [
    [invitations.listInvitations, listInvitations],
    byCall(invitations.invite, (call, { body }) =>
      call.work.run(call.actor, (ctx) =>
        invite(ctx, {
          body,
          baseUrl: call.request.baseUrl,
          tokens: invitationTokens(call.secrets),
        }),
      ),
    ),
    [invitations.revokeInvitation, revokeInvitation],
    [invitations.getInvitationByToken, getInvitationByToken],
  ]),
];
