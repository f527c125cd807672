import { commandRun, operatorActed } from '@coachme/contracts/admin.events';
import { audited } from '#platform/audit/audited';

/** What operators do stands in a chain of its own. */
export const adminAudited = [
  audited(operatorActed, ({ userId, what, about, organizationId, actingId }) => ({
    actorId: userId,
    ...(about ? { subject: about } : {}),
    detail: { what, organizationId, ...(actingId ? { actingId } : {}) },
  })),
  audited(commandRun, ({ what, userId, organizationId }) => ({
    ...(userId ? { subject: { kind: 'person', id: userId } } : {}),
    detail: { what, organizationId },
  })),
];
