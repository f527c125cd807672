import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';
import type { AuditFilter } from '#web/shell/audit/audit-filters.tsx';

const given = (filter: AuditFilter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));

/** The audit log, newest first, page by page. */
export const auditQuery = (api: Api, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'entries', filter],
    queryFn: ({ pageParam }) =>
      api.audit.listAuditEntries({
        query: { limit: 50, ...given(filter), ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Whether the log is whole, as of the last look at it. */
export const auditStateQuery = (api: Api) =>
  queryOptions({ queryKey: ['audit', 'state'], queryFn: () => api.audit.getAuditState() });

/** People who may have done something. */
export const auditPeopleQuery = (api: Api) =>
  queryOptions({
    queryKey: ['audit', 'people'],
    queryFn: () => api.organizations.listMembers({ query: { limit: 100 } }),
  });
