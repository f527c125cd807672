import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { AssignScreen } from '#web/features/groups/assign-screen.tsx';
import { assignableQuery, groupsQuery } from '#web/features/groups/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans.assign'))('title') };
}

export default async function AssignPage() {
  const api = await serverApi();
  return (
    <Prefetch
      load={(queries) =>
        Promise.all([
          queries.prefetchQuery(groupsQuery(api)),
          queries.prefetchQuery(assignableQuery(api)),
        ])
      }
    >
      <AssignScreen />
    </Prefetch>
  );
}
