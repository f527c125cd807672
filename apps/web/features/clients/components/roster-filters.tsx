'use client';

import { SearchField } from '@coachme/ui-web/search-field';
import { useTranslations } from 'next-intl';
import { Link } from 'react-aria-components';
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
      <nav aria-label={t('status')} className="flex gap-6">
        {statuses.map((status) => (
          <Link
            key={status}
            href={addressOf(filter, status)}
            aria-current={status === filter.status ? 'true' : undefined}
            className="flex min-h-10 items-center border-transparent border-b-2 font-medium text-ink-3 hover:text-ink aria-[current=true]:border-ink aria-[current=true]:text-ink"
          >
            {t(`statuses.${status}`)}
          </Link>
        ))}
      </nav>
      <SearchField
        label={t('search')}
        defaultValue={filter.q}
        onChange={(q) => onChange({ q: q.trim() || null })}
        className="w-full sm:ms-auto sm:w-72"
      />
    </div>
  );
}

function addressOf({ q }: RosterFilter, status: RosterFilter['status']): string {
  const search = new URLSearchParams(q ? { q } : {});
  if (status !== 'active') search.set('status', status);
  return `?${search}`;
}
