import {
  dehydrate,
  type FetchQueryOptions,
  HydrationBoundary,
  type QueryKey,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createQueryClient } from '#web/api/query-client.ts';

type Prefetched<Data, Key extends QueryKey> = FetchQueryOptions<Data, Error, Data, Key>;

/** Renders a screen with its first answer already in hand; one that fails here is asked for again by the browser. */
export async function Prefetch<Data, Key extends QueryKey>({
  query,
  children,
}: {
  query: Prefetched<Data, Key>;
  children: ReactNode;
}) {
  const client = createQueryClient();
  await client.prefetchQuery({ ...query, retry: false });
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
