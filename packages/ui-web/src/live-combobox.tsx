'use client';
import { ChevronDown } from 'lucide-react';
import { Button, ComboBox, Input } from 'react-aria-components';
import { classNames } from './class-names.tsx';
import type { ComboboxProps } from './combobox.tsx';
import { controlLook, FieldFoot, FieldLabel, fieldLook } from './field.tsx';
import { type Option, OptionPopover } from './option-list.tsx';

/** The combobox once its parts have arrived. */
export function LiveCombobox({ options, value, onChange, onQueryChange, ...rest }: ComboboxProps) {
  const { label, isLabelHidden, hint, problem, placeholder, emptyLabel, className, ...aria } = rest;
  const source = onQueryChange
    ? { items: options, onInputChange: onQueryChange, defaultFilter: () => true }
    : { defaultItems: options };
  return (
    <ComboBox<Option>
      {...aria}
      {...source}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      allowsEmptyCollection
      // Typing opens the list; an arrow or the button shows all of it. Coming by lays nothing over the page.
      menuTrigger="input"
      isInvalid={Boolean(problem)}
      validationBehavior="aria"
      className={classNames(fieldLook, className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <div className="relative">
        <Input placeholder={placeholder} className={classNames(controlLook, 'pe-10')} />
        <Button className="absolute inset-y-0 end-0 grid w-10 cursor-pointer place-items-center text-ink-3">
          <ChevronDown aria-hidden className="size-4" strokeWidth={1.5} />
        </Button>
      </div>
      <FieldFoot hint={hint} problem={problem} />
      <OptionPopover empty={<p className="px-3 py-2 text-ink-3 text-sm">{emptyLabel}</p>} />
    </ComboBox>
  );
}
