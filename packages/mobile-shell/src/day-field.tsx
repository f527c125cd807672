import { DateField } from '@coachme/ui-mobile/date-field';
import type { FieldProps } from '@coachme/ui-mobile/field';
import { useLocale, useTranslations } from 'use-intl';
import { useLocalToday } from './use-local-today.tsx';

const MONDAY = 1;

export interface DayFieldProps extends FieldProps {
  /** `YYYY-MM-DD`. */
  value: string;
  onChange: (day: string) => void;
  /** The first and the last day that can be chosen. */
  min?: string;
  max?: string;
}

/** A day of the calendar in the person's language; the month that is now opens first. */
export function DayField(props: DayFieldProps) {
  const t = useTranslations('words');
  const locale = useLocale();
  const today = useLocalToday();
  const labels = {
    before: t('actions.back'),
    after: t('actions.next'),
    close: t('actions.close'),
    none: t('state.none'),
  };
  return <DateField {...props} {...{ locale, labels, today }} firstWeekday={MONDAY} />;
}
