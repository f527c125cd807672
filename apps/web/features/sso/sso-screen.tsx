'use client';

import type { SsoConnection } from '@coachme/contracts/sso.contract';
import { Button } from '@coachme/ui-web/button';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ConnectionCard } from '#web/features/sso/components/connection-card.tsx';
import { SsoPolicy } from '#web/features/sso/components/sso-policy.tsx';
import { connectionsQuery } from '#web/features/sso/queries.ts';
import { useMay } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { SettingsPart } from '#web/shell/settings-part.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** The organization's own providers, the domains they answer for, and whether everybody must use them. */
export function SsoScreen() {
  const t = useTranslations('sso');
  const may = useMay('organization:update');
  return (
    <>
      <PageHeader title={t('title')} summary={t('text')} />
      {may ? <Parts /> : <EmptyState className="mt-6" title={t('forbidden')} />}
    </>
  );
}

const dialog = onDemand(() => import('#web/features/sso/connection-dialog.tsx'));

function Parts() {
  const t = useTranslations('sso');
  const connections = useQuery(connectionsQuery(browserApi));
  const overlay = useOverlay('connect');
  const part = useOnDemand(dialog, overlay.value !== null);
  const items = connections.data?.items ?? [];
  const hasProven = items.some((one) => one.domains.some(({ verifiedAt }) => verifiedAt !== null));
  return (
    <div className="mt-8 flex max-w-4xl flex-col">
      <SettingsPart title={t('providers.title')} text={t('providers.text')}>
        <div className="flex flex-col gap-6">
          {connections.isPending ? <Skeleton className="h-40 w-full" /> : null}
          {connections.isError ? <QueryProblem query={connections} /> : null}
          {connections.data && items.length === 0 ? (
            <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
          ) : null}
          {items.map((connection) => (
            <ConnectionCard
              key={connection.id}
              connection={connection}
              onEdit={() => overlay.open(connection.id)}
            />
          ))}
          <Button
            look={items.length === 0 ? 'primary' : 'secondary'}
            className="self-start"
            onPress={() => overlay.open('new')}
          >
            {t('connect')}
          </Button>
        </div>
      </SettingsPart>
      <SettingsPart title={t('policy.title')} text={t('policy.text')}>
        <SsoPolicy hasProven={hasProven} />
      </SettingsPart>
      {part && overlay.value !== null ? (
        <part.ConnectionDialog
          key={overlay.value}
          connection={named(items, overlay.value)}
          onClose={overlay.close}
        />
      ) : null}
    </div>
  );
}

const named = (items: readonly SsoConnection[], id: string): SsoConnection | null =>
  items.find((one) => one.id === id) ?? null;
