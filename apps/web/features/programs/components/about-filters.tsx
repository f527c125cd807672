'use client';

import {
  INTENSITY_ZONES,
  PROGRAM_DIFFICULTIES,
  PROGRAM_GOALS,
  PROGRAM_TYPES,
} from '@coachme/domain/programs/program-about.rules';
import { Button } from '@coachme/ui-web/button';
import { Sheet } from '@coachme/ui-web/dialog';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { dayChoices, minuteChoices } from '#web/features/programs/program-filter.ts';
import type { ProgramFilter } from '#web/features/programs/queries.ts';

type AboutFiltersProps = {
  filter: ProgramFilter;
  onChange: (changes: Record<string, string | null>) => void;
};

const any = 'any';

/** What programs can be narrowed by, with the words of each choice. */
function useSelects() {
  const t = useTranslations('writing');
  const units = useTranslations('units');
  const levels = useTranslations('words.levels');
  return [
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
}

/** Programs by what they are said to be and how much they ask; on a phone folded into one sheet. */
export function AboutFilters({ filter, onChange }: AboutFiltersProps) {
  const t = useTranslations('writing');
  const words = useTranslations('words.actions');
  const folded = useTranslations('plans.filters');
  const selects = useSelects();
  const narrowing = selects.filter(({ name }) => filter[name] !== undefined).length;
  const [isOpen, setOpen] = useState(false);
  const clear = () => onChange(Object.fromEntries(selects.map(({ name }) => [name, null])));
  const fields = selects.map(({ name, options }) => (
    <Select
      key={name}
      label={t(`list.${name}`)}
      isLabelHidden={!isOpen}
      value={filter[name] ?? any}
      onChange={(id) => onChange({ [name]: id === any ? null : id })}
      options={[
        { id: any, label: isOpen ? t('list.any') : `${t(`list.${name}`)}: ${t('list.any')}` },
        ...options,
      ]}
      className="w-full sm:w-44"
    />
  ));
  const clearing =
    narrowing > 0 ? (
      <Button look="quiet" onPress={clear}>
        {t('list.clear')}
      </Button>
    ) : null;
  return (
    <>
      <div className="mb-4 flex gap-3 sm:hidden">
        <Button onPress={() => setOpen(true)}>
          {narrowing > 0 ? folded('count', { count: narrowing }) : folded('open')}
        </Button>
        {clearing}
      </div>
      <div className="mb-4 hidden flex-wrap items-end gap-3 sm:flex">
        {isOpen ? null : fields}
        {clearing}
      </div>
      <Sheet
        title={folded('open')}
        closeLabel={words('close')}
        isOpen={isOpen}
        onOpenChange={setOpen}
        footer={
          <Button look="primary" onPress={() => setOpen(false)}>
            {folded('show')}
          </Button>
        }
      >
        <div className="flex flex-col gap-4">{fields}</div>
      </Sheet>
    </>
  );
}
