'use client';

import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { Sheet } from '@coachme/ui-web/dialog';
import { LinkButton } from '@coachme/ui-web/link-button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { AdherenceCard } from '#web/features/clients/components/adherence-card.tsx';
import { AssignmentCard } from '#web/features/clients/components/assignment-card.tsx';
import { LocalTime } from '#web/features/clients/components/local-time.tsx';
import { NotShared } from '#web/features/clients/components/not-shared.tsx';
import { WeekList } from '#web/features/clients/components/week-list.tsx';
import { dashboardQuery } from '#web/features/clients/queries.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** A closer look at a client without leaving the list; open wherever the address says `?client=`. */
export function ClientPanel() {
  const t = useTranslations('workspace.client');
  const words = useTranslations('words');
  const { value, close } = useOverlay('client');
  const dashboard = useQuery({
    ...dashboardQuery(browserApi, value ?? ''),
    enabled: value !== null,
  });
  const { data } = dashboard;
  return (
    <Sheet
      title={data?.client.name ?? t('panel')}
      description={data ? <LocalTime timeZone={data.client.timeZone} /> : null}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
      footer={data ? <PanelActions dashboard={data} /> : null}
    >
      {dashboard.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {dashboard.isError ? <QueryProblem query={dashboard} /> : null}
      {data ? (
        <div className="flex flex-col gap-5">
          {data.client.shared.includes('training') ? (
            <>
              <WeekList week={data.week} />
              <AdherenceCard adherence={data.adherence} />
            </>
          ) : (
            <NotShared name={data.client.name} />
          )}
          <AssignmentCard clientId={data.client.id} assignment={data.assignment} />
        </div>
      ) : null}
    </Sheet>
  );
}

function PanelActions({ dashboard: { client } }: { dashboard: ClientDashboard }) {
  const t = useTranslations('workspace.client');
  return (
    <>
      {client.email ? <LinkButton href={`mailto:${client.email}`}>{t('write')}</LinkButton> : null}
      <LinkButton look="primary" href={`/coach/clients/${client.id}`}>
        {t('openPage')}
      </LinkButton>
    </>
  );
}
