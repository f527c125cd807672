'use client';

import { Sheet } from '@coachme/ui-web/dialog';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { sessionQuery } from '#web/features/clients/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** Read when a session is opened, as is its script. */
const SessionDetail = dynamic(
  async () => (await import('#web/features/clients/components/session-detail.tsx')).SessionDetail,
  { loading: () => <Skeleton className="h-64 w-full" /> },
);

/** One session beside the page: every set against what was prescribed. */
export function SessionSheet({ clientId }: { clientId: string }) {
  const t = useTranslations('workspace.client.session');
  const words = useTranslations('words');
  const formats = useFormats();
  const { value, close } = useOverlay('session');
  const session = useQuery({
    ...sessionQuery(browserApi, { clientId, id: value ?? '' }),
    enabled: value !== null,
  });
  return (
    <Sheet
      title={session.data?.title ?? t('title')}
      description={session.data ? formats.instant(session.data.startedAt, 'full') : null}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      {session.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {session.isError ? <QueryProblem query={session} /> : null}
      {session.data ? <SessionDetail session={session.data} /> : null}
    </Sheet>
  );
}
