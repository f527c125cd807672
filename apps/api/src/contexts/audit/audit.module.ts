import { auditContract } from '@coachme/contracts/audit.contract';
import { auditSchedules } from '#platform/audit/anchor-chains';
import type { ContextModule } from '#platform/context-module';
import { endpoints } from '#platform/http/endpoints';
import { byCall } from '#platform/http/handlers';
import { auditAudited } from './audit.audited.ts';
import { auditSubscribers } from './audit.subscribers.ts';
import { checkAudit, getAuditState } from './audit-state.ts';
import { listAuditEntries } from './list-entries.ts';
import { mailsUnusual } from './mail-unusual.ts';

export const auditModule: ContextModule = {
  name: 'audit',
  controllers: [
    endpoints('Audit', [
      [auditContract.listAuditEntries, listAuditEntries],
      [auditContract.getAuditState, getAuditState],
      byCall(auditContract.checkAudit, checkAudit),
    ]),
  ],
  subscribers: auditSubscribers,
  audited: auditAudited,
  jobs: [mailsUnusual],
  schedules: auditSchedules,
};
