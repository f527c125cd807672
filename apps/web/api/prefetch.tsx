import { dehydrate, HydrationBoundary, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createQueryClient } from '#web/api/query-client.ts';

type PrefetchProps = { load: (queries: QueryClient) => Promise<unknown>; children: ReactNode };

/** Renders a screen with its first answers already in hand; one that fails here is asked for again by the browser. */
export async function Prefetch({ load, children }: PrefetchProps) {
  const queries = createQueryClient();
  await load(queries);
  return <HydrationBoundary state={dehydrate(queries)}>{children}</HydrationBoundary>;
}
