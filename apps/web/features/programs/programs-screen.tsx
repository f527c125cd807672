'use client';

import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { SearchField } from '@coachme/ui-web/search-field';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Tabs } from '@coachme/ui-web/tabs';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { AboutFilters } from '#web/features/programs/components/about-filters.tsx';
import { NewProgramButton } from '#web/features/programs/components/new-program-button.tsx';
import { NewProgramDialog } from '#web/features/programs/components/new-program-dialog.tsx';
import { ProgramTable } from '#web/features/programs/components/program-table.tsx';
import { filterOf, isNarrowing, listed } from '#web/features/programs/program-filter.ts';
import { programsQuery } from '#web/features/programs/queries.ts';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Every program of the organization. */
export function ProgramsScreen() {
  const t = useTranslations('builder.programs');
  const url = useUrlState();
  const filter = filterOf(url.get);
  const programs = useInfiniteQuery(programsQuery(browserApi, filter));
  const rows = programs.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHeader title={t('title')} actions={<HeadActions />} />
      <Filters />
      <AboutFilters filter={filter} onChange={url.set} />
      {programs.isPending ? <TableSkeleton /> : null}
      {programs.isError && !programs.data ? <QueryProblem query={programs} /> : null}
      {programs.data && rows.length === 0 ? <NoProgram isNarrowed={isNarrowing(filter)} /> : null}
      {rows.length > 0 ? <ProgramTable programs={rows} /> : null}
      <MoreButton of={programs} className="mt-6" />
      <NewProgramDialog />
    </>
  );
}

function HeadActions() {
  const t = useTranslations('writing.ready');
  const bring = useTranslations('writing.bring');
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href="/coach/programs/from-file">{bring('open')}</LinkButton>
      <LinkButton href="/coach/programs/ready">{t('open')}</LinkButton>
      <NewProgramButton />
    </div>
  );
}

function Filters() {
  const t = useTranslations('builder.programs');
  const url = useUrlState();
  const { q, status } = filterOf(url.get);
  return (
    <div className="mt-6 mb-4 flex flex-wrap items-end gap-x-8 gap-y-3">
      <Tabs
        label={t('filter')}
        value={status ?? 'all'}
        items={[
          { id: 'all', label: t('all'), href: url.addressOf({ status: null }) },
          ...listed.map((id) => ({
            id,
            label: t(`statuses.${id}`),
            href: url.addressOf({ status: id }),
          })),
        ]}
      />
      <SearchField
        label={t('search')}
        defaultValue={q}
        onChange={(typed) => url.set({ q: typed.trim() || null })}
        className="w-full sm:ms-auto sm:w-72"
      />
    </div>
  );
}

function NoProgram({ isNarrowed }: { isNarrowed: boolean }) {
  const t = useTranslations('builder.programs');
  if (isNarrowed) return <EmptyState title={t('noMatch.title')}>{t('noMatch.text')}</EmptyState>;
  return (
    <EmptyState title={t('empty.title')} action={<NewProgramButton />} className="max-w-2xl">
      {t('empty.text')}
    </EmptyState>
  );
}

function TableSkeleton() {
  return (
    <div className="flex flex-col gap-4 pt-4">
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} className="h-10 w-full" />
      ))}
    </div>
  );
}
