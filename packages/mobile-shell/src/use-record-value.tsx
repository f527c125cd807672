import type { RecordKind } from '@coachme/domain/strength/records.rules';
import { useTranslations } from 'use-intl';
import { useFormats } from './use-formats.tsx';

/** An estimate says nothing beyond the tenth. */
export function roundedEstimate(e1rmKg: number): number {
  return Math.round(e1rmKg * 10) / 10;
}

/** The figure of a record with its unit, as this person reads it. */
export function useRecordValue(): (kind: RecordKind, value: number) => string {
  const formats = useFormats();
  const units = useTranslations('units');
  return (kind, value) => {
    if (kind === 'reps') return units('reps', { count: value });
    return formats.weight(kind === 'e1rm' ? roundedEstimate(value) : value);
  };
}
