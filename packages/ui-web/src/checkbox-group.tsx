'use client';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { Checkbox } from './checkbox.tsx';
import { FieldFoot, FieldLabel, type FieldProps, fieldLook } from './field.tsx';
import type { Option } from './option-list.tsx';

export interface CheckboxGroupProps extends FieldProps {
  options: readonly Option[];
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Any number of a few, all in sight. */
export function CheckboxGroup({ label, options, hint, problem, ...rest }: CheckboxGroupProps) {
  const { isLabelHidden = false, value, onChange } = rest;
  return (
    <AriaCheckboxGroup
      value={value}
      onChange={onChange}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={fieldLook}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-x-4">
        {options.map(({ id, label: name }) => (
          <Checkbox key={id} value={id}>
            {name}
          </Checkbox>
        ))}
      </div>
      <FieldFoot hint={hint} problem={problem} />
    </AriaCheckboxGroup>
  );
}
