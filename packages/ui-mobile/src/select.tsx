import { ChevronDown } from 'lucide-react-native';
import { useState } from 'react';
import type { FieldProps } from './field.tsx';
import { FieldButton } from './field-button.tsx';
import { type Option, OptionList } from './option-list.tsx';
import { Sheet } from './sheet.tsx';

export interface SelectProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string;
  closeLabel: string;
  isDisabled?: boolean;
}

/** One of a few. From about eight on, a combobox is kinder. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { options, value, onChange, closeLabel, ...field } = props;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <FieldButton
        {...field}
        value={options.find(({ id }) => id === value)?.label}
        Icon={ChevronDown}
        isOpen={isOpen}
        onOpen={() => setIsOpen(true)}
      />
      <Sheet
        title={field.label}
        closeLabel={closeLabel}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
      >
        <OptionList
          label={field.label}
          options={options}
          value={value}
          onChoose={(id) => {
            setIsOpen(false);
            onChange(id);
          }}
        />
      </Sheet>
    </>
  );
}
