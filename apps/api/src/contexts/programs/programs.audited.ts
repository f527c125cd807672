import { deloadDecided, deloadTakenBack, loadOverruled } from '@coachme/contracts/programs.events';
import { audited } from '#platform/audit/audited';

/** What of programs goes into the audit log: what a coach set in the place of a rule, or decided on a deload. */
export const programsAudited = [
  audited(loadOverruled, ({ clientId, scheduledDayId, loadKg, ruleLoadKg }) => ({
    subject: { kind: 'client' as const, id: clientId },
    detail: { scheduledDayId, loadKg, ruleLoadKg },
  })),
  audited(deloadDecided, ({ clientId, deloadId, isAccepted }) => ({
    subject: { kind: 'client' as const, id: clientId },
    detail: { deloadId, isAccepted },
  })),
  audited(deloadTakenBack, ({ clientId, deloadId }) => ({
    subject: { kind: 'client' as const, id: clientId },
    detail: { deloadId },
  })),
];
