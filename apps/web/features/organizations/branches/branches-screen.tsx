'use client';

import type { Branch } from '@coachme/contracts/branches.contract';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { type Column, Table } from '@coachme/ui-web/table';
import { Tabs } from '@coachme/ui-web/tabs';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { BranchMenu } from '#web/features/organizations/branches/branch-menu.tsx';
import { branchesQuery } from '#web/features/organizations/queries.ts';
import { hasBranches } from '#web/session/has-branches.ts';
import { useFormats, useMay, useMe } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const dialog = onDemand(() => import('#web/features/organizations/branches/branch-dialog.tsx'));

/** The places where a gym or company works, the closed ones apart. */
export function BranchesScreen() {
  const t = useTranslations('organization.branches');
  const url = useUrlState();
  const mayChange = useMay('branch:update');
  const isHere = hasBranches(useMe().organization);
  return (
    <>
      <PageHeader
        title={t('title')}
        summary={t('summary')}
        actions={
          mayChange && isHere ? (
            <LinkButton look="primary" href={url.addressOf({ branch: 'new' })}>
              <Plus aria-hidden className="size-4" strokeWidth={1.5} />
              {t('new')}
            </LinkButton>
          ) : null
        }
      />
      {isHere ? <BranchList /> : <NoBranchesHere />}
    </>
  );
}

function NoBranchesHere() {
  const t = useTranslations('organization.branches.notHere');
  const { kind } = useMe().organization;
  const mayChange = useMay('organization:update');
  return (
    <EmptyState
      className="mt-8 max-w-3xl"
      title={t('title', { kind })}
      action={
        mayChange ? <LinkButton href="/organization/general">{t('action')}</LinkButton> : null
      }
    >
      {t('text')}
    </EmptyState>
  );
}

function BranchList() {
  const t = useTranslations('organization.branches');
  const url = useUrlState();
  const isClosed = url.get('state') === 'archived';
  const branches = useQuery(branchesQuery(browserApi, isClosed));
  const shown = branches.data?.filter(({ archivedAt }) => (archivedAt !== null) === isClosed);
  const opened = url.get('branch');
  const mayChange = useMay('branch:update');
  const part = useOnDemand(dialog, mayChange && opened !== null);
  const branch = branches.data?.find(({ id }) => id === opened) ?? null;
  return (
    <>
      <Tabs
        label={t('state')}
        className="mt-4 mb-4"
        value={isClosed ? 'archived' : 'open'}
        items={[
          { id: 'open', label: t('open'), href: url.addressOf({ state: null }) },
          { id: 'archived', label: t('archived'), href: url.addressOf({ state: 'archived' }) },
        ]}
      />
      {branches.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {branches.isError && !branches.data ? <QueryProblem query={branches} /> : null}
      {shown?.length === 0 ? (
        <EmptyState title={isClosed ? t('noneArchived') : t('empty.title')}>
          {isClosed ? null : t('empty.text')}
        </EmptyState>
      ) : null}
      {shown && shown.length > 0 ? <BranchTable branches={shown} /> : null}
      {part && opened !== null && (branch || opened === 'new') ? (
        <part.BranchDialog key={opened} branch={branch} />
      ) : null}
    </>
  );
}

function BranchTable({ branches }: { branches: readonly Branch[] }) {
  const t = useTranslations('organization.branches');
  const formats = useFormats();
  const mayChange = useMay('branch:update');
  const columns: Column<Branch>[] = [
    {
      id: 'name',
      header: t('columns.name'),
      isRowHeader: true,
      cell: ({ name, archivedAt }) => (
        <>
          {name}
          {archivedAt ? (
            <span className="block font-normal text-ink-3 text-xs">
              {t('since', { date: formats.date(archivedAt.slice(0, 10), 'short') })}
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: 'members',
      header: t('columns.members'),
      cell: ({ memberCount }) => t('members', { count: memberCount }),
    },
    ...(mayChange
      ? [
          {
            id: 'more',
            header: <span className="sr-only">{t('rename')}</span>,
            align: 'end' as const,
            cell: (branch: Branch) => <BranchMenu branch={branch} />,
          },
        ]
      : []),
  ];
  return (
    <div className="max-w-3xl">
      <Table caption={t('title')} columns={columns} rows={branches} rowKey={({ id }) => id} />
    </div>
  );
}
