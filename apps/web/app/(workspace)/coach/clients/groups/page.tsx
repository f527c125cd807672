import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { GroupsScreen } from '#web/features/groups/groups-screen.tsx';
import { groupsQuery } from '#web/features/groups/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans.groups'))('title') };
}

export default async function GroupsPage() {
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchQuery(groupsQuery(api))}>
      <GroupsScreen />
    </Prefetch>
  );
}
