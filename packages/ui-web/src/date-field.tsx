'use client';
import { TextField, type TextFieldProps } from './text-field.tsx';

export interface DateFieldProps extends Omit<TextFieldProps, 'type' | 'rows' | 'placeholder'> {
  /** The chosen day (`YYYY-MM-DD`), empty for none; half a day is none. */
  value: string;
  onChange: (day: string) => void;
}

/** A day of the calendar: typed part by part, or picked with what the device offers for it. */
export function DateField(props: DateFieldProps) {
  return <TextField {...props} type="date" />;
}
