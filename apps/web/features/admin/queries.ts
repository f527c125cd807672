import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

const refreshMilliseconds = 15_000;

/** A page after the one that ended with `cursor`; the first without. */
const from = (cursor: string) => ({ limit: 50, ...(cursor ? { cursor } : {}) });

const pages = {
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor,
  refetchInterval: refreshMilliseconds,
} as const;

/** How the installation is; asked again while somebody looks. */
export const healthQuery = (api: Api) =>
  queryOptions({
    queryKey: ['platform', 'health'],
    queryFn: () => api.platform.getHealth(),
    refetchInterval: refreshMilliseconds,
  });

/** What nobody tries any more, the latest first. */
export const deadLettersQuery = (api: Api) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['platform', 'dead-letters'],
    queryFn: ({ pageParam }) => api.platform.listDeadLetters({ query: from(pageParam) }),
  });

/** How much is on its way. */
export const queuesQuery = (api: Api) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['platform', 'queues'],
    queryFn: ({ pageParam }) => api.platform.listQueues({ query: from(pageParam) }),
  });

/** What happens again and again. */
export const schedulesQuery = (api: Api) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['platform', 'schedules'],
    queryFn: ({ pageParam }) => api.platform.listSchedules({ query: from(pageParam) }),
  });

/** Mails that became files. */
export const mailsQuery = (api: Api) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['platform', 'mails'],
    queryFn: ({ pageParam }) => api.platform.listMails({ query: from(pageParam) }),
  });

export const mailQuery = (api: Api, mailId: string) =>
  queryOptions({
    queryKey: ['platform', 'mails', mailId],
    queryFn: () => api.platform.getMail({ params: { mailId } }),
  });
