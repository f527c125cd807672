import { rolesChanged } from '@coachme/contracts/organizations.events';
import { audited } from '#platform/audit/audited';

/** What of organizations goes into the audit log. */
export const organizationsAudited = [
  audited(rolesChanged, ({ userId }) => ({ subject: { kind: 'person', id: userId } })),
];
