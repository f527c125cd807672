'use client';

import { SearchField } from '@coachme/ui-web/search-field';
import { Select } from '@coachme/ui-web/select';
import { Tabs } from '@coachme/ui-web/tabs';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { type RosterFilter, rosterGroupsQuery, statuses } from '#web/features/clients/queries.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Which clients are shown. */
export function RosterFilters({ filter }: { filter: RosterFilter }) {
  const t = useTranslations('workspace.roster');
  const url = useUrlState();
  return (
    <div className="mt-6 mb-4 flex flex-wrap items-end gap-x-8 gap-y-3">
      <Tabs
        label={t('status')}
        value={filter.status}
        items={statuses.map((id) => ({
          id,
          label: t(`statuses.${id}`),
          href: url.addressOf({ status: id === 'active' ? null : id }),
        }))}
      />
      <div className="flex w-full flex-wrap gap-3 sm:ms-auto sm:w-auto">
        <GroupFilter groupId={filter.groupId} />
        <SearchField
          label={t('search')}
          defaultValue={filter.q}
          onChange={(q) => url.set({ q: q.trim() || null })}
          className="w-full sm:w-72"
        />
      </div>
    </div>
  );
}

const everybody = 'everybody';

/** One group alone; nothing to choose while there are none. */
function GroupFilter({ groupId }: Pick<RosterFilter, 'groupId'>) {
  const t = useTranslations('plans.roster');
  const url = useUrlState();
  const groups = useQuery(rosterGroupsQuery(browserApi));
  if (!groups.data?.length) return null;
  return (
    <Select
      label={t('group')}
      isLabelHidden
      value={groupId ?? everybody}
      onChange={(id) => url.set({ group: id === everybody ? null : id })}
      options={[
        { id: everybody, label: `${t('group')}: ${t('everybody')}` },
        ...groups.data.map(({ id, name }) => ({ id, label: name })),
      ]}
      className="w-full sm:w-48"
    />
  );
}
