'use client';

import { Checkbox } from '@coachme/ui-web/checkbox';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean;
};

type ChoiceListProps = {
  legend: string;
  hint?: ReactNode;
  problem?: string | undefined;
  options: readonly Choice[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Any number of things, each with a sentence saying what it means. */
export function ChoiceList({ legend, hint, problem, options, value, onChange }: ChoiceListProps) {
  const toggle = (id: string, isOn: boolean) =>
    onChange(isOn ? [...value, id] : value.filter((known) => known !== id));
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium text-sm">{legend}</legend>
      {hint ? <p className="mt-0.5 text-ink-3 text-sm">{hint}</p> : null}
      <div className="mt-2 flex flex-col gap-1">
        {options.map(({ id, label, description, isDisabled = false }) => (
          <Checkbox
            key={id}
            isSelected={value.includes(id)}
            isDisabled={isDisabled}
            onChange={(isOn) => toggle(id, isOn)}
            className="items-start py-1"
          >
            <span className="min-w-0">
              {label}
              {description ? <span className="block text-ink-3 text-xs">{description}</span> : null}
            </span>
          </Checkbox>
        ))}
      </div>
      <div role="alert" className="empty:hidden">
        {problem ? (
          <p className="mt-1 flex items-start gap-1.5 text-act text-sm">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
            {problem}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
