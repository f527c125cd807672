'use client';

import type { PlatformOrganization } from '@coachme/contracts/platform-people.contract';
import { PageHeader } from '@coachme/ui-web/page-header';
import { type Column, Table } from '@coachme/ui-web/table';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ListPart } from '#web/features/admin/components/list-part.tsx';
import { SearchLine } from '#web/features/admin/components/search-line.tsx';
import { organizationsQuery } from '#web/features/admin/people-queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Which organizations there are: names and numbers, and the way to their log. */
export function OrganizationsScreen() {
  const t = useTranslations('operator.organizations');
  const url = useUrlState();
  const organizations = useInfiniteQuery(organizationsQuery(browserApi, { q: url.get('q') }));
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} />
      <div className="mt-6 flex flex-col gap-6">
        <SearchLine label={t('search')} placeholder={t('placeholder')} />
        <ListPart
          title={t('list')}
          query={organizations}
          empty={{ title: t('none'), text: t('noneText') }}
        >
          {(rows) => (
            <Table caption={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
          )}
        </ListPart>
      </div>
    </>
  );
}

function useColumns(): Column<PlatformOrganization>[] {
  const t = useTranslations('operator.organizations');
  const formats = useFormats();
  return [
    {
      id: 'name',
      header: t('name'),
      isRowHeader: true,
      cell: ({ name, kind }) => (
        <span className="flex flex-col">
          <bdi>{name}</bdi>
          <span className="font-normal text-ink-3 text-xs">{t(`kinds.${kind}`)}</span>
        </span>
      ),
    },
    { id: 'members', header: t('members'), align: 'end', cell: ({ members }) => members },
    { id: 'clients', header: t('clients'), align: 'end', cell: ({ clients }) => clients },
    {
      id: 'since',
      header: t('since'),
      align: 'end',
      className: 'hidden whitespace-nowrap md:table-cell',
      cell: ({ createdAt }) => formats.instant(createdAt),
    },
    {
      id: 'log',
      header: t('log'),
      align: 'end',
      cell: ({ id }) => (
        <QuietLink href={`/platform/audit?organization=${id}`}>{t('log')}</QuietLink>
      ),
    },
  ];
}
