import type { FileJob, FileJobState } from '@coachme/contracts/file-jobs.contract';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

/** Under which everything about one's files is kept. */
export const fileJobsKey = ['file-jobs'] as const;

const untilNextLookMs = 1500;
const aPage = 20;

type AtWork = 'reading' | 'writing' | 'taking-back';

/** Whether the server is busy with a file; if not, it waits for a person or has ended. */
export const isAtWork = (state: FileJobState): state is AtWork =>
  state === 'reading' || state === 'writing' || state === 'taking-back';

/** One's own files, newest first, asked for again while the server is busy with one. */
export const fileJobsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: fileJobsKey,
    queryFn: ({ pageParam }) =>
      api.fileJobs.listFileJobs({
        query: { limit: aPage, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((job) => isAtWork(job.state)))
        ? untilNextLookMs
        : false,
  });

/** Where a file is looked over, or what it became. */
export function placeOfJob({ id, client, programId }: FileJob): string {
  if (client) return `/coach/clients/${client.id}/imports?import=${id}`;
  return programId ? `/coach/programs/${programId}` : `/coach/programs/from-file?file=${id}`;
}
