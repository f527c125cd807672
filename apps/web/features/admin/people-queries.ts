import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';
import type { AuditFilter } from '#web/shell/audit/audit-filters.tsx';

type Search = { readonly q: string | null };

const pages = {
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor,
} as const;

/** What is given of a question, with the page it goes on from. */
const asked = (cursor: string, given: Readonly<Record<string, string | null>>) => ({
  limit: 30,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)),
  ...(cursor ? { cursor } : {}),
});

/** People of the installation. */
export const peopleQuery = (api: Api, search: Search) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['platform', 'people', search],
    queryFn: ({ pageParam }) => api.platformPeople.listPeople({ query: asked(pageParam, search) }),
  });

/** Organizations of the installation. */
export const organizationsQuery = (api: Api, search: Search) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['platform', 'organizations', search],
    queryFn: ({ pageParam }) =>
      api.platformPeople.listPlatformOrganizations({ query: asked(pageParam, search) }),
  });

type OfOne = { readonly organizationId: string | null };

/** What operators did, or what happened in one organization. */
export const platformAuditQuery = (api: Api, filter: AuditFilter & OfOne) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['platform', 'audit', filter],
    queryFn: ({ pageParam }) =>
      api.platformPeople.listPlatformAudit({ query: asked(pageParam, filter) }),
  });

/** What that log may be searched by. */
export const platformAuditChoicesQuery = (api: Api, { organizationId }: OfOne) =>
  queryOptions({
    queryKey: ['platform', 'audit', 'choices', organizationId],
    queryFn: () =>
      api.platformPeople.getPlatformAuditChoices({
        query: organizationId === null ? {} : { organizationId },
      }),
  });
