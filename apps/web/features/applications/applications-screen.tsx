'use client';

import type { Application, ApplicationState } from '@coachme/contracts/applications.contract';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Tabs } from '@coachme/ui-web/tabs';
import { useInfiniteQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { applicationsQuery, states } from '#web/features/applications/queries.ts';
import { useFormats, useMay } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const ApplicationSheet = dynamic(() =>
  import('#web/features/applications/application-sheet.tsx').then((part) => part.ApplicationSheet),
);

/** Who wants to train here, and what became of it. */
export function ApplicationsScreen() {
  const t = useTranslations('invites.applications');
  const url = useUrlState();
  const state = states.find((one) => one === url.get('state')) ?? 'waiting';
  const list = useInfiniteQuery(applicationsQuery(browserApi, state));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const opened = rows.find(({ id }) => id === url.get('application'));
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <Tabs
        label={t('state')}
        className="mt-6 mb-4"
        value={state}
        items={states.map((id) => ({
          id,
          label: t(`states.${id}`),
          href: url.addressOf({ state: id === 'waiting' ? null : id, application: null }),
        }))}
      />
      {list.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {list.isError && !list.data ? <QueryProblem query={list} /> : null}
      {list.data && rows.length === 0 ? <None state={state} /> : null}
      <ul>
        {rows.map((application) => (
          <Row key={application.id} application={application} />
        ))}
      </ul>
      <MoreButton of={list} className="mt-6" />
      {opened ? (
        <ApplicationSheet application={opened} onClose={() => url.set({ application: null })} />
      ) : null}
    </>
  );
}

function Row({ application }: { application: Application }) {
  const t = useTranslations('invites.applications');
  const formats = useFormats();
  const url = useUrlState();
  const { id, name, email, answers, createdAt } = application;
  const [first] = answers;
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-b py-4">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">{name}</p>
        <bdi className="block truncate text-ink-3 text-sm">{email}</bdi>
        {first ? (
          <p className="mt-1 line-clamp-2 text-ink-2 text-sm">{String(first.value)}</p>
        ) : null}
      </div>
      <p className="text-ink-3 text-sm">{formats.instant(createdAt)}</p>
      <LinkButton href={url.addressOf({ application: id })} aria-label={t('readOf', { name })}>
        {t('read')}
      </LinkButton>
    </li>
  );
}

function None({ state }: { state: ApplicationState }) {
  const t = useTranslations('invites.applications');
  const mayChange = useMay('organization:update');
  if (state !== 'waiting') return <EmptyState title={t(`none.${state}`)} />;
  return (
    <EmptyState
      title={t('none.waiting')}
      action={
        mayChange ? (
          <LinkButton href="/coach/invitations/page">{t('none.action')}</LinkButton>
        ) : undefined
      }
    >
      {t('none.text')}
    </EmptyState>
  );
}
