import { useState } from 'react';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';
import { timeOf } from './time-text.rules.ts';

export interface TimeFieldProps extends FieldProps {
  /** The time of day (`HH:MM`, of 24 hours), empty for none. */
  value: string;
  onChange: (time: string) => void;
  /** What to say of what is no time, such as `Write a time such as 7:30`. */
  noTime: string;
}

/** A time of day, typed: `730` is enough. What is no time is said when the field is left, and changes nothing. */
export function TimeField({ value, onChange, noTime, problem, ...field }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const leave = () => {
    if (typed === null) return;
    const time = typed.trim() === '' ? '' : timeOf(typed);
    setIsWrong(time === null);
    if (time === null) return;
    setTyped(null);
    onChange(time);
  };
  return (
    <TextField
      {...field}
      problem={isWrong ? noTime : problem}
      value={typed ?? value}
      onChangeText={setTyped}
      onBlur={leave}
      onSubmitEditing={leave}
      inputMode="numeric"
      placeholder="00:00"
      maxLength={5}
    />
  );
}
