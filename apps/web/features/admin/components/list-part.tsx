'use client';

import { EmptyState } from '@coachme/ui-web/empty-state';
import { Skeleton } from '@coachme/ui-web/skeleton';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type ListPartProps<Row> = {
  title: string;
  query: UseInfiniteQueryResult<InfiniteData<{ items: Row[] }>>;
  /** What stands here while there is nothing. */
  empty: { title: string; text: string };
  /** What can be done with all of them. */
  actions?: (rows: readonly Row[]) => ReactNode;
  children: (rows: readonly Row[]) => ReactNode;
};

/** A list of the console under its title: on its way, failed, empty or there, page by page. */
export function ListPart<Row>({ title, query, empty, actions, children }: ListPartProps<Row>) {
  const id = useId();
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby={id}>
      <header className="mb-3 flex min-h-10 flex-wrap items-center justify-between gap-3">
        <h2 id={id} className="font-semibold text-lg">
          {title}
        </h2>
        {rows.length > 0 ? actions?.(rows) : null}
      </header>
      {query.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {query.isError && !query.data ? <QueryProblem query={query} /> : null}
      {query.data && rows.length === 0 ? (
        <EmptyState title={empty.title}>{empty.text}</EmptyState>
      ) : null}
      {rows.length > 0 ? children(rows) : null}
      <MoreButton of={query} className="mt-4" />
    </section>
  );
}
