import { CalendarDays } from 'lucide-react-native';
import { useState } from 'react';
import { Button } from './button.tsx';
import { CalendarMonth, type CalendarMonthProps } from './calendar-month.tsx';
import type { FieldProps } from './field.tsx';
import { FieldButton } from './field-button.tsx';
import { monthOf } from './month-grid.rules.ts';
import { Sheet } from './sheet.tsx';

export interface DateFieldProps
  extends FieldProps,
    Pick<CalendarMonthProps, 'locale' | 'firstWeekday' | 'min' | 'max'> {
  /** The chosen day (`YYYY-MM-DD`), empty for none. */
  value: string;
  onChange: (day: string) => void;
  /** Where the calendar opens while nothing is chosen. */
  today: string;
  labels: CalendarMonthProps['labels'] & { readonly close: string; readonly none: string };
  /** Whether the field may be left empty. */
  isOptional?: boolean;
  isDisabled?: boolean;
}

/** A day of the calendar, picked from its month. */
export function DateField({ value, onChange, today, labels, isOptional, ...rest }: DateFieldProps) {
  const { locale, firstWeekday, min, max, ...field } = rest;
  const [month, setMonth] = useState<string | null>(null);
  const choose = (day: string) => {
    setMonth(null);
    onChange(day);
  };
  const bounds = { ...(min ? { min } : {}), ...(max ? { max } : {}) };
  return (
    <>
      <FieldButton
        {...field}
        value={value === '' ? undefined : inFull(locale, value)}
        placeholder={labels.none}
        Icon={CalendarDays}
        isOpen={month !== null}
        onOpen={() => setMonth(monthOf(value || today))}
      />
      <Sheet
        title={field.label}
        closeLabel={labels.close}
        isOpen={month !== null}
        onClose={() => setMonth(null)}
        footer={isOptional ? <Button label={labels.none} onPress={() => choose('')} /> : undefined}
      >
        <CalendarMonth
          {...{ locale, firstWeekday, labels, value, ...bounds }}
          month={month ?? monthOf(today)}
          onMonthChange={setMonth}
          onChoose={choose}
        />
      </Sheet>
    </>
  );
}

function inFull(locale: string, day: string): string {
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
}
