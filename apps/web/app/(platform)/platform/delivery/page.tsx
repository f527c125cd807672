import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { DeliveryScreen } from '#web/features/admin/delivery-screen.tsx';
import { deadLettersQuery } from '#web/features/admin/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform.places'))('delivery') };
}

export default async function DeliveryPage() {
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchInfiniteQuery(deadLettersQuery(api))}>
      <DeliveryScreen />
    </Prefetch>
  );
}
