'use client';

import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { SearchField } from '@coachme/ui-web/search-field';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Tabs } from '@coachme/ui-web/tabs';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { List, QrCode, UserPlus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { InvitationTable } from '#web/features/invitations/components/invitation-table.tsx';
import {
  filterOf,
  type InvitationFilter,
  invitationsListQuery,
  states,
} from '#web/features/invitations/queries.ts';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const LinkDialog = dynamic(() =>
  import('#web/features/invitations/link-dialog.tsx').then((part) => part.LinkDialog),
);
const ListDialog = dynamic(() =>
  import('#web/features/invitations/list-dialog.tsx').then((part) => part.ListDialog),
);
const icon = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;

/** Every invitation with what became of it, and the ways to make more. */
export function InvitationsScreen() {
  const t = useTranslations('invites');
  const url = useUrlState();
  const filter = filterOf(url.get);
  const list = useInfiniteQuery({
    ...invitationsListQuery(browserApi, filter),
    placeholderData: keepPreviousData,
  });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const making = url.get('make');
  const close = () => url.set({ make: null });
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} actions={<Ways />} />
      <Filters filter={filter} />
      {list.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {list.isError && !list.data ? <QueryProblem query={list} /> : null}
      {list.data && rows.length === 0 ? <None filter={filter} /> : null}
      {rows.length > 0 ? <InvitationTable rows={rows} /> : null}
      <MoreButton of={list} className="mt-6" />
      {making === 'link' ? <LinkDialog onClose={close} /> : null}
      {making === 'list' ? <ListDialog onClose={close} /> : null}
    </>
  );
}

function Ways() {
  const t = useTranslations('invites');
  const url = useUrlState();
  return (
    <>
      <LinkButton href={url.addressOf({ make: 'list' })}>
        <List {...icon} />
        {t('ways.list')}
      </LinkButton>
      <LinkButton href={url.addressOf({ make: 'link' })}>
        <QrCode {...icon} />
        {t('ways.link')}
      </LinkButton>
      <LinkButton look="primary" href={url.addressOf({ invite: 'client' })}>
        <UserPlus {...icon} />
        {t('ways.one')}
      </LinkButton>
    </>
  );
}

function Filters({ filter }: { filter: InvitationFilter }) {
  const t = useTranslations('invites');
  const url = useUrlState();
  return (
    <div className="mt-6 mb-4 flex flex-wrap items-end gap-x-8 gap-y-3">
      <Tabs
        label={t('filters.state')}
        value={filter.state}
        items={states.map((id) => ({
          id,
          label: t(`states.${id}`),
          href: url.addressOf({ state: id === 'active' ? null : id }),
        }))}
      />
      <SearchField
        label={t('filters.search')}
        defaultValue={filter.search}
        onChange={(q) => url.set({ q: q.trim() || null })}
        className="w-full sm:ms-auto sm:w-72"
      />
    </div>
  );
}

function None({ filter }: { filter: InvitationFilter }) {
  const t = useTranslations('invites');
  if (filter.search) return <EmptyState title={t('none.search')} />;
  if (filter.state !== 'active') return <EmptyState title={t(`none.${filter.state}`)} />;
  return <EmptyState title={t('none.active')}>{t('none.activeText')}</EmptyState>;
}
