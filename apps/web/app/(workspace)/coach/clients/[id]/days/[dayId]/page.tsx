import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { OwnDayScreen } from '#web/features/programs/own-day/own-day-screen.tsx';
import { ownDayQuery } from '#web/features/programs/own-day/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plans.day'))('change') };
}

type OwnDayPageProps = { params: Promise<{ id: string; dayId: string }> };

export default async function OwnDayPage({ params }: OwnDayPageProps) {
  const { id, dayId } = await params;
  const api = await serverApi();
  const which = { clientId: id, id: dayId };
  return (
    <Prefetch load={(queries) => queries.prefetchQuery(ownDayQuery(api, which))}>
      <OwnDayScreen {...which} />
    </Prefetch>
  );
}
