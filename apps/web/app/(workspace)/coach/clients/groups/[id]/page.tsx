import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { GroupScreen } from '#web/features/groups/group-screen.tsx';
import { groupQuery, membersQuery } from '#web/features/groups/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans.groups'))('one') };
}

type GroupPageProps = { params: Promise<{ id: string }> };

export default async function GroupPage({ params }: GroupPageProps) {
  const { id } = await params;
  const api = await serverApi();
  return (
    <Prefetch
      load={(queries) =>
        Promise.all([
          queries.prefetchQuery(groupQuery(api, id)),
          queries.prefetchQuery(membersQuery(api, id)),
        ])
      }
    >
      <GroupScreen id={id} />
    </Prefetch>
  );
}
