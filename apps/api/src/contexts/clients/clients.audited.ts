import { coachingAccepted, coachingEnded, consentChanged } from '@coachme/contracts/clients.events';
import { audited } from '#platform/audit/audited';

const client = (id: string) => ({ kind: 'client' as const, id });

/** What of clients goes into the audit log: who coaches whom, and what may be seen of them. */
export const clientsAudited = [
  audited(coachingAccepted, ({ clientId, coachUserId }) => ({
    subject: client(clientId),
    detail: { coachUserId },
  })),
  audited(coachingEnded, ({ clientId, coachUserId, how }) => ({
    subject: client(clientId),
    detail: { coachUserId, how },
  })),
  audited(consentChanged, ({ clientId, coachUserId, scopes }) => ({
    subject: client(clientId),
    detail: { coachUserId, scopes },
  })),
];
