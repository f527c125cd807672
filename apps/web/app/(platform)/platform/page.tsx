import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { HealthScreen } from '#web/features/admin/health-screen.tsx';
import { healthQuery } from '#web/features/admin/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform.places'))('health') };
}

export default async function HealthPage() {
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchQuery(healthQuery(api))}>
      <HealthScreen />
    </Prefetch>
  );
}
