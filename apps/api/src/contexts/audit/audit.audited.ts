import { unusualSeen } from '@coachme/contracts/audit.events';
import { audited } from '#platform/audit/audited';

/** What is unusual is part of the log itself. */
export const auditAudited = [
  audited(unusualSeen, ({ userId, reason, country }) => ({
    subject: { kind: 'person', id: userId },
    detail: { reason, country },
  })),
];
