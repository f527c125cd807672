import {
  branchArchived,
  branchOpened,
  branchRenamed,
  branchReopened,
  memberRemoved,
  memberRolesChanged,
  ownershipTransferred,
  roleChanged,
  roleDefined,
  roleRemoved,
  settingsChanged,
  teamChanged,
} from '@coachme/contracts/organizations.events';
import { audited } from '#platform/audit/audited';

type OfRole = { readonly roleId: string };
type OfBranch = { readonly branchId: string };

const role = ({ roleId: id }: OfRole) => ({ subject: { kind: 'role' as const, id } });
const branch = ({ branchId: id }: OfBranch) => ({ subject: { kind: 'branch' as const, id } });

/** What of roles, branches, teams and members goes into the audit log. */
export const structureAudited = [
  audited(memberRolesChanged, ({ userId, before, after }) => ({
    subject: { kind: 'person', id: userId },
    detail: { before, after },
  })),
  audited(memberRemoved, ({ userId, clients, drafts, invitations }) => ({
    subject: { kind: 'person', id: userId },
    detail: { clients, drafts, invitations },
  })),
  audited(settingsChanged, ({ changed }) => ({ detail: { changed } })),
  audited(ownershipTransferred, ({ toUserId }) => ({ subject: { kind: 'person', id: toUserId } })),
  audited(roleDefined, (event) => ({ ...role(event), detail: { after: event.permissions } })),
  audited(roleChanged, (event) => ({ ...role(event), detail: { after: event.permissions } })),
  audited(roleRemoved, role),
  audited(branchOpened, branch),
  audited(branchRenamed, branch),
  audited(branchArchived, branch),
  audited(branchReopened, branch),
  audited(teamChanged, ({ teamId }) => ({ subject: { kind: 'team', id: teamId } })),
];
