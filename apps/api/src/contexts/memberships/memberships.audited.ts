import { clientMarkedPresent, presenceTakenBack } from '@coachme/contracts/memberships.events';
import { audited } from '#platform/audit/audited';

type OfClient = {
  readonly clientId: string;
  readonly by: string;
  readonly branchId: string;
  readonly date: string;
};

const presence = ({ clientId, by, branchId, date }: OfClient) => ({
  subject: { kind: 'client' as const, id: clientId },
  actorId: by,
  detail: { branchId, date },
});

/** What of attendance goes into the audit log. */
export const membershipsAudited = [
  audited(clientMarkedPresent, presence),
  audited(presenceTakenBack, presence),
];
