'use client';

import { SearchField } from '@coachme/ui-web/search-field';
import { Tabs } from '@coachme/ui-web/tabs';
import { useTranslations } from 'next-intl';
import { type RosterFilter, statuses } from '#web/features/clients/queries.ts';
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
      <SearchField
        label={t('search')}
        defaultValue={filter.q}
        onChange={(q) => url.set({ q: q.trim() || null })}
        className="w-full sm:ms-auto sm:w-72"
      />
    </div>
  );
}
