'use client';
import { ChevronDown } from 'lucide-react';
import { Select as AriaSelect, Button, SelectValue } from 'react-aria-components';
import { classNames } from './class-names.tsx';
import { controlLook, FieldFoot, FieldLabel, fieldLook } from './field.tsx';
import { OptionPopover } from './option-list.tsx';
import type { SelectProps } from './select.tsx';

/** The select once its parts have arrived. */
export function LiveSelect({ options, value, onChange, className, ...rest }: SelectProps) {
  const { label, isLabelHidden, hint, problem, placeholder, ...aria } = rest;
  return (
    <AriaSelect
      {...aria}
      placeholder={placeholder}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classNames(fieldLook, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Button
        className={classNames(controlLook, 'flex cursor-pointer items-center gap-2 text-start')}
      >
        <SelectValue className="min-w-0 flex-1 truncate data-placeholder:text-ink-3" />
        <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-3" strokeWidth={1.5} />
      </Button>
      <FieldFoot hint={hint} problem={problem} />
      <OptionPopover options={options} />
    </AriaSelect>
  );
}
