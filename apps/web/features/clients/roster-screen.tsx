'use client';

import { Button } from '@coachme/ui-web/button';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { CoachingRequests } from '#web/features/clients/components/coaching-requests.tsx';
import { RosterFilters } from '#web/features/clients/components/roster-filters.tsx';
import { RosterSkeleton } from '#web/features/clients/components/roster-skeleton.tsx';
import { RosterTable } from '#web/features/clients/components/roster-table.tsx';
import { useChoosing } from '#web/features/clients/components/use-choosing.tsx';
import { rosterQuery } from '#web/features/clients/queries.ts';
import { filterOf } from '#web/features/clients/roster-filter.ts';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const bar = onDemand(() => import('#web/features/clients/components/chosen-bar.tsx'));

/** Everyone one coaches, with what tells how it goes. */
export function RosterScreen() {
  const t = useTranslations('workspace.roster');
  const plans = useTranslations('plans.roster');
  const url = useUrlState();
  const filter = filterOf(url.get);
  const roster = useInfiniteQuery({
    ...rosterQuery(browserApi, filter),
    placeholderData: keepPreviousData,
  });
  const entries = roster.data?.pages.flatMap(({ items }) => items) ?? [];
  const choosing = useChoosing(entries);
  const barPart = useOnDemand(bar, choosing.isChoosing);
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <LinkButton href="/coach/clients/groups">{plans('groups')}</LinkButton>
            <LinkButton href="/coach/invitations">{t('invitations')}</LinkButton>
            <LinkButton look="primary" href="?invite=client">
              <UserPlus aria-hidden className="size-4" strokeWidth={1.5} />
              {t('invite')}
            </LinkButton>
          </>
        }
      />
      <CoachingRequests />
      <RosterFilters filter={filter} />
      {roster.isPending ? <RosterSkeleton /> : null}
      {roster.isError && !roster.data ? <QueryProblem query={roster} /> : null}
      {roster.data && entries.length === 0 ? <NoOne isSearch={filter.q !== ''} /> : null}
      {entries.length > 0 ? (
        <>
          <Button look="quiet" size="small" className="mb-1" onPress={choosing.toggle}>
            {plans(choosing.isChoosing ? 'stop' : 'choose')}
          </Button>
          <RosterTable entries={entries} choosing={choosing.column} />
        </>
      ) : null}
      {barPart && choosing.isChoosing ? (
        <barPart.ChosenBar chosen={choosing.chosen} onDone={choosing.toggle} />
      ) : null}
      <MoreButton of={roster} className="mt-6" />
    </>
  );
}

function NoOne({ isSearch }: { isSearch: boolean }) {
  const t = useTranslations('workspace.roster');
  if (isSearch) return <EmptyState title={t('noMatch.title')}>{t('noMatch.text')}</EmptyState>;
  return (
    <EmptyState
      title={t('empty.title')}
      action={<LinkButton href="?invite=client">{t('invite')}</LinkButton>}
    >
      {t('empty.text')}
    </EmptyState>
  );
}
