import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

/** The lighter weeks that were proposed for a client, newest first. */
export const deloadsQuery = (api: Api, clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'deloads'],
    queryFn: () => api.deloads.listDeloads({ params: { id: clientId }, query: { limit: 1 } }),
  });
