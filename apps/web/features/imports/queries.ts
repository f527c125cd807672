import type { ImportState } from '@coachme/contracts/imports.contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

const atWork: readonly ImportState[] = ['reading', 'committing', 'undoing'];
const untilNextLook = 700;

/** Whether the server is still busy with an import. */
export const isAtWork = (state: ImportState) => atWork.includes(state);

/** Whose history it is. */
export const clientQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['clients', id, 'row'],
    queryFn: () => api.clients.getClient({ params: { id } }),
  });

/** A client's imports, newest first. */
export const importsQuery = (api: Api, clientId: string) =>
  infiniteQueryOptions({
    queryKey: ['clients', clientId, 'imports'],
    queryFn: ({ pageParam }) =>
      api.imports.listImports({
        query: { clientId, limit: 10, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** One import with its preview, looked at again while it is at work. */
export const importQuery = (api: Api, { clientId, id }: { clientId: string; id: string }) =>
  queryOptions({
    queryKey: ['clients', clientId, 'imports', id],
    queryFn: () => api.imports.getImport({ params: { id } }),
    refetchInterval: ({ state }) =>
      state.data && isAtWork(state.data.state) ? untilNextLook : false,
  });
