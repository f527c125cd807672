'use client';

import { DateField } from '@coachme/ui-web/date-field';
import { NumberField } from '@coachme/ui-web/number-field';
import { SearchField } from '@coachme/ui-web/search-field';
import { TextField } from '@coachme/ui-web/text-field';
import { TimeField } from '@coachme/ui-web/time-field';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Shown, type Specimen } from '#web/features/gallery/specimen.tsx';

function TextFields() {
  const t = useTranslations('words');
  const label = t('training.program');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField label={label} hint={t('state.optional')} />
      <Shown as="hover">
        <TextField label={label} className="flex-1" />
      </Shown>
      <Shown as="focus">
        <TextField label={label} defaultValue={label} className="flex-1" />
      </Shown>
      <TextField label={label} defaultValue={label} isDisabled />
      <TextField label={label} problem={t('state.required')} />
      <TextField label={label} rows={3} defaultValue={label} />
    </div>
  );
}

function NumberFields() {
  const t = useTranslations('words');
  const label = t('training.load');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <NumberField label={label} unit="kg" defaultValue={82.5} />
      <Shown as="focus">
        <NumberField label={label} unit="kg" defaultValue={82.5} className="flex-1" />
      </Shown>
      <NumberField label={label} defaultValue={82.5} isDisabled />
      <NumberField label={label} problem={t('state.required')} />
    </div>
  );
}

function Dates() {
  const t = useTranslations('words');
  const [day, setDay] = useState('2026-03-09');
  const [time, setTime] = useState('07:30');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DateField label={t('state.onTrack')} value={day} onChange={setDay} />
      <DateField
        label={t('state.watch')}
        value=""
        onChange={setDay}
        problem={t('state.required')}
      />
      <TimeField label={t('training.rest')} value={time} onChange={setTime} />
      <TimeField label={t('training.rest')} value={time} onChange={setTime} isDisabled />
    </div>
  );
}

function Searches() {
  const t = useTranslations('words');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SearchField label={t('actions.search')} />
      <Shown as="focus">
        <SearchField
          label={t('actions.search')}
          defaultValue={t('equipment.barbell')}
          className="flex-1"
        />
      </Shown>
    </div>
  );
}

export const fieldSpecimens: readonly Specimen[] = [
  { name: 'text-field', Specimen: TextFields },
  { name: 'number-field', Specimen: NumberFields },
  { name: 'date-field, time-field', Specimen: Dates },
  { name: 'search-field', Specimen: Searches },
];
