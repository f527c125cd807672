import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { MailsScreen } from '#web/features/admin/mails-screen.tsx';
import { mailsQuery } from '#web/features/admin/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('platform.places'))('mails') };
}

export default async function MailsPage() {
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchInfiniteQuery(mailsQuery(api))}>
      <MailsScreen />
    </Prefetch>
  );
}
