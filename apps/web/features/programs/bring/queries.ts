import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

/** What was understood of a file; asked again while it is being read. */
export const programDraftQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['program-drafts', id],
    queryFn: () => api.programDrafts.getProgramDraft({ params: { id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? 1000 : false),
    staleTime: Number.POSITIVE_INFINITY,
  });
