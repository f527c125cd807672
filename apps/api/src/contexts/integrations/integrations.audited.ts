import {
  historyExported,
  importCommitted,
  importUndone,
  visitsExported,
} from '@coachme/contracts/integrations.events';
import { audited } from '#platform/audit/audited';

const client = (id: string) => ({ subject: { kind: 'client', id } }) as const;

/** What of imports and exports goes into the audit log. */
export const integrationsAudited = [
  audited(historyExported, ({ clientId, exportedBy, format, sessions }) => ({
    ...client(clientId),
    actorId: exportedBy,
    detail: { format, sessions },
  })),
  audited(visitsExported, ({ clientId, exportedBy, visits }) => ({
    ...client(clientId),
    actorId: exportedBy,
    detail: { visits },
  })),
  audited(importCommitted, ({ clientId, sessions }) => ({
    ...client(clientId),
    detail: { sessions },
  })),
  audited(importUndone, ({ clientId, kept }) => ({ ...client(clientId), detail: { kept } })),
];
