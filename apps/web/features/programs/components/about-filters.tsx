'use client';

import {
  INTENSITY_ZONES,
  PROGRAM_DIFFICULTIES,
  PROGRAM_GOALS,
  PROGRAM_TYPES,
} from '@coachme/domain/programs/program-about.rules';
import { Button } from '@coachme/ui-web/button';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import { dayChoices, minuteChoices } from '#web/features/programs/program-filter.ts';
import type { ProgramFilter } from '#web/features/programs/queries.ts';

type AboutFiltersProps = {
  filter: ProgramFilter;
  onChange: (changes: Record<string, string | null>) => void;
};

const any = 'any';

/** Programs by what they are said to be and how much they ask. */
export function AboutFilters({ filter, onChange }: AboutFiltersProps) {
  const t = useTranslations('writing');
  const units = useTranslations('units');
  const levels = useTranslations('words.levels');
  const selects = [
    { name: 'type', options: PROGRAM_TYPES.map((id) => ({ id, label: t(`types.${id}`) })) },
    {
      name: 'difficulty',
      options: PROGRAM_DIFFICULTIES.map((id) => ({ id, label: levels(id) })),
    },
    { name: 'goal', options: PROGRAM_GOALS.map((id) => ({ id, label: t(`goals.${id}`) })) },
    {
      name: 'intensity',
      options: INTENSITY_ZONES.map((id) => ({ id, label: t(`intensities.${id}`) })),
    },
    {
      name: 'days',
      options: dayChoices.map((id) => ({ id, label: units('days', { count: Number(id) }) })),
    },
    {
      name: 'minutes',
      options: minuteChoices.map((id) => ({ id, label: t('list.upTo', { minutes: id }) })),
    },
  ] as const;
  const isNarrowed = selects.some(({ name }) => filter[name] !== undefined);
  const clear = () => onChange(Object.fromEntries(selects.map(({ name }) => [name, null])));
  return (
    <div className="mb-4 flex flex-wrap items-end gap-3">
      {selects.map(({ name, options }) => (
        <Select
          key={name}
          label={t(`list.${name}`)}
          isLabelHidden
          value={filter[name] ?? any}
          onChange={(id) => onChange({ [name]: id === any ? null : id })}
          options={[{ id: any, label: `${t(`list.${name}`)}: ${t('list.any')}` }, ...options]}
          className="w-[calc(50%-0.375rem)] sm:w-44"
        />
      ))}
      {isNarrowed ? (
        <Button look="quiet" onPress={clear}>
          {t('list.clear')}
        </Button>
      ) : null}
    </div>
  );
}
