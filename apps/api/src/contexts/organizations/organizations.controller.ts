import { actingContract } from '@coachme/contracts/acting.contract';
import { authContract } from '@coachme/contracts/identity.contract';
import { organizationsContract } from '@coachme/contracts/organizations.contract';
import { signInPolicyContract } from '@coachme/contracts/sign-in-policy.contract';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { getActing } from './acting/acting.queries.ts';
import { endActing } from './acting/end-acting.ts';
import { branchesControllers } from './branches/branches.controller.ts';
import { brandingControllers } from './branding/branding.controller.ts';
import { changeOrganization } from './change-organization.ts';
import { getOrganization } from './get-organization.ts';
import { invitationsControllers } from './invitations.controller.ts';
import { changeRoles } from './members/change-roles.ts';
import { listMembers } from './members/list-members.ts';
import { transferOwnership } from './members/transfer-ownership.ts';
import { providersControllers } from './providers/providers.controller.ts';
import { rolesControllers } from './roles/roles.controller.ts';
import { secondStepEndpoints } from './second-step/second-step.controller.ts';
import { changeMe } from './sign-in/change-me.ts';
import { publicKeys } from './sign-in/public-keys.ts';
import { refresh } from './sign-in/refresh.ts';
import { signIn } from './sign-in/sign-in.ts';
import { signOut } from './sign-in/sign-out.ts';
import { switchOrganization } from './sign-in/switch-organization.ts';
import { changeSignInPolicy } from './sso/change-sign-in-policy.ts';
import { getSignInPolicy } from './sso/get-sign-in-policy.ts';
import { ssoControllers } from './sso/sso.controller.ts';
import { teamsControllers } from './teams/teams.controller.ts';
import { waysInControllers } from './ways-in/ways-in.controller.ts';

const organizations = organizationsContract;

export const organizationsControllers = [
  ...waysInControllers,
  ...providersControllers,
  ...ssoControllers,
  secondStepEndpoints,
  endpoints('Auth', [
    [authContract.login, signIn],
    [authContract.refresh, refresh],
    [authContract.logout, signOut],
    byCall(authContract.changeMe, changeMe),
    byCall(authContract.switchOrganization, switchOrganization),
    [authContract.keys, publicKeys],
  ]),
  endpoints('Acting', [
    [actingContract.getActing, getActing],
    byCall(actingContract.endActing, endActing),
  ]),
  endpoints('Organizations', [
    [organizations.getOrganization, getOrganization],
    byCall(organizations.changeOrganization, changeOrganization),
    [organizations.transferOwnership, transferOwnership],
    [organizations.listMembers, listMembers],
    [organizations.changeRoles, changeRoles],
    [signInPolicyContract.getSignInPolicy, getSignInPolicy],
    byCall(signInPolicyContract.changeSignInPolicy, changeSignInPolicy),
  ]),
  ...invitationsControllers,
  ...rolesControllers,
  ...branchesControllers,
  ...brandingControllers,
  ...teamsControllers,
];
