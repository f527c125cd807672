import {
  actingEnded,
  actingStarted,
  applicationDecided,
  applicationPageChanged,
  doneAsSomebody,
  invitationMade,
  invitationResent,
  invitationRevoked,
  invitationUsed,
  manyInvited,
} from '@coachme/contracts/organizations.events';
import { audited } from '#platform/audit/audited';
import { ssoAudited } from './sso/sso.audited.ts';
import { structureAudited } from './structure.audited.ts';

const invitation = (id: string) => ({ subject: { kind: 'invitation', id } }) as const;

/** What of organizations goes into the audit log. */
export const organizationsAudited = [
  audited(invitationMade, ({ invitationId, role, uses }) => ({
    ...invitation(invitationId),
    detail: { role, uses },
  })),
  audited(invitationResent, ({ invitationId }) => invitation(invitationId)),
  audited(invitationRevoked, ({ invitationId }) => invitation(invitationId)),
  audited(invitationUsed, ({ invitationId, userId }) => ({
    ...invitation(invitationId),
    actorId: userId,
  })),
  audited(actingStarted, ({ userId, endsAt, actingId }) => ({
    subject: { kind: 'person', id: userId },
    detail: { endsAt, actingId },
  })),
  audited(actingEnded, ({ userId }) => ({ subject: { kind: 'person', id: userId } })),
  audited(doneAsSomebody, ({ userId, told }) => ({
    subject: { kind: 'person', id: userId },
    detail: { told },
  })),
  audited(manyInvited, ({ people }) => ({ detail: { people } })),
  audited(applicationPageChanged, ({ isOpen }) => ({ detail: { isOpen } })),
  audited(applicationDecided, ({ applicationId, isApproved }) => ({
    subject: { kind: 'application', id: applicationId },
    detail: { isApproved },
  })),
  ...structureAudited,
  ...ssoAudited,
];
