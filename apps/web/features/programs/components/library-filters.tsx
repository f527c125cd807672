'use client';

import { equipment, movementPatterns, muscles } from '@coachme/contracts/exercise-lists';
import { Button } from '@coachme/ui-web/button';
import { SearchField } from '@coachme/ui-web/search-field';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import {
  type LibraryPart,
  type LibraryView,
  libraryParts,
} from '#web/features/programs/library-filter.ts';

type LibraryFiltersProps = {
  view: LibraryView;
  onChange: (changes: Record<string, string | null>) => void;
};

const any = 'any';

/** Which exercises are shown. */
export function LibraryFilters({ view, onChange }: LibraryFiltersProps) {
  const t = useTranslations('builder.library');
  const words = useTranslations('words');
  const { q, show, muscle, pattern } = view;
  const selects = [
    {
      name: 'muscle',
      value: muscle,
      options: muscles.map((id) => ({ id, label: words(`muscles.${id}`) })),
    },
    {
      name: 'equipment',
      value: view.equipment,
      options: equipment.map((id) => ({ id, label: words(`equipment.${id}`) })),
    },
    {
      name: 'pattern',
      value: pattern,
      options: movementPatterns.map((id) => ({
        id,
        label: words(`movementPatterns.${id}`),
      })),
    },
  ] as const;
  const isNarrowed = Boolean(show !== 'all' || muscle || view.equipment || pattern);
  const clear = () => onChange({ show: null, muscle: null, equipment: null, pattern: null });
  return (
    <div className="mt-6 mb-5 flex flex-wrap items-end gap-3">
      <SearchField
        label={t('search')}
        defaultValue={q}
        onChange={(typed) => onChange({ q: typed.trim() || null })}
        className="w-full sm:w-72"
      />
      {selects.map(({ name, value, options }) => (
        <Select
          key={name}
          label={t(name)}
          isLabelHidden
          value={value ?? any}
          onChange={(id) => onChange({ [name]: id === any ? null : id })}
          options={[{ id: any, label: `${t(name)}: ${t('any')}` }, ...options]}
          className="w-[calc(50%-0.375rem)] sm:w-44"
        />
      ))}
      <PartSelect show={show} onChange={onChange} />
      {isNarrowed ? (
        <Button look="quiet" onPress={clear}>
          {t('clear')}
        </Button>
      ) : null}
    </div>
  );
}

type PartSelectProps = Pick<LibraryFiltersProps, 'onChange'> & { show: LibraryPart };

function PartSelect({ show, onChange }: PartSelectProps) {
  const t = useTranslations('library.show');
  return (
    <Select
      label={t('label')}
      isLabelHidden
      value={show}
      onChange={(id) => onChange({ show: id === 'all' ? null : id })}
      options={libraryParts.map((id) => ({ id, label: t(id) }))}
      className="w-[calc(50%-0.375rem)] sm:w-40"
    />
  );
}
