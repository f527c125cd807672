import { loadOverruled } from '@coachme/contracts/programs.events';
import { audited } from '#platform/audit/audited';

/** What of programs goes into the audit log: loads that a coach set in the place of a rule. */
export const programsAudited = [
  audited(loadOverruled, ({ clientId, scheduledDayId, loadKg, ruleLoadKg }) => ({
    subject: { kind: 'client' as const, id: clientId },
    detail: { scheduledDayId, loadKg, ruleLoadKg },
  })),
];
