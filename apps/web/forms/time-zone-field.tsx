'use client';

import { Combobox } from '@coachme/ui-web/combobox';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';

type TimeZoneFieldProps = { label: string; value: string; onChange: (zone: string) => void };

/** A zone by its city, found by typing. */
export function TimeZoneField({ label, value, onChange }: TimeZoneFieldProps) {
  const t = useTranslations('settings');
  const options = useMemo(() => {
    const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), value]);
    return [...zones].map((id) => ({ id, label: id.replaceAll('_', ' ') }));
  }, [value]);
  return (
    <Combobox
      label={label}
      emptyLabel={t('noZone')}
      options={options}
      value={value}
      onChange={(zone) => zone && onChange(zone)}
    />
  );
}
