'use client';
import { TextField, type TextFieldProps } from './text-field.tsx';

export interface TimeFieldProps extends Omit<TextFieldProps, 'type' | 'rows' | 'placeholder'> {
  /** The time of day (`HH:MM`, of 24 hours), empty for none. */
  value: string;
  onChange: (time: string) => void;
}

/** A time of day: typed part by part, or picked with what the device offers for it. */
export function TimeField(props: TimeFieldProps) {
  return <TextField {...props} type="time" />;
}
