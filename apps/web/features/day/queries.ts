import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';
import { dayKey } from '#web/shell/workspace/live-day.ts';

/** The coach's day: who needs them, who trains, what tomorrow brings. */
export const dayQuery = (api: Api, date: string) =>
  queryOptions({
    queryKey: [...dayKey, date],
    queryFn: () => api.progress.getCoachDay({ query: { date } }),
    refetchInterval: 120_000,
  });
