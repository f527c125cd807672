'use client';

import { SearchField } from '@coachme/ui-web/search-field';
import { Tabs } from '@coachme/ui-web/tabs';
import { useTranslations } from 'next-intl';
import { type RosterFilter, statuses } from '#web/features/clients/queries.ts';

type RosterFiltersProps = {
  filter: RosterFilter;
  onChange: (changes: Record<string, string | null>) => void;
};

/** Which clients are shown. */
export function RosterFilters({ filter, onChange }: RosterFiltersProps) {
  const t = useTranslations('workspace.roster');
  return (
    <div className="mt-6 mb-4 flex flex-wrap items-end gap-x-8 gap-y-3">
      <Tabs
        label={t('status')}
        value={filter.status}
        onChange={(status) => onChange({ status: status === 'active' ? null : status })}
        items={statuses.map((id) => ({ id, label: t(`statuses.${id}`) }))}
      />
      <SearchField
        label={t('search')}
        defaultValue={filter.q}
        onChange={(q) => onChange({ q: q.trim() || null })}
        className="w-full sm:ms-auto sm:w-72"
      />
    </div>
  );
}
