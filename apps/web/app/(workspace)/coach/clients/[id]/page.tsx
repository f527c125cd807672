import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { ClientScreen } from '#web/features/clients/client-screen.tsx';
import { dashboardQuery } from '#web/features/clients/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspace.client'))('panel') };
}

export default async function ClientPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchQuery(dashboardQuery(api, id))}>
      <ClientScreen id={id} />
    </Prefetch>
  );
}
