import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { membersQuery } from '#web/features/organizations/queries.ts';
import { SettingsScreen } from '#web/features/organizations/settings-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage() {
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchInfiniteQuery(membersQuery(api))}>
      <SettingsScreen />
    </Prefetch>
  );
}
