import { ChevronDown } from 'lucide-react-native';
import { useState } from 'react';
import { matching } from './combobox.rules.ts';
import type { FieldProps } from './field.tsx';
import { FieldButton } from './field-button.tsx';
import { type Option, OptionList } from './option-list.tsx';
import { Sheet } from './sheet.tsx';
import { Text } from './text.tsx';
import { TextField } from './text-field.tsx';

export interface ComboboxProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  /** Given when the options come from a search: then they are shown as they come, unfiltered. */
  onQueryChange?: (query: string) => void;
  placeholder?: string;
  searchLabel: string;
  /** What the list says when nothing matches. */
  emptyLabel: string;
  closeLabel: string;
  isDisabled?: boolean;
}

/** One of many, found by typing. */
export function Combobox<Id extends string>(props: ComboboxProps<Id>) {
  const { options, value, onChange, onQueryChange, ...rest } = props;
  const { searchLabel, emptyLabel, closeLabel, ...field } = rest;
  const [isOpen, setIsOpen] = useState(false);
  const [query, setQuery] = useState('');
  const search = (text: string) => {
    setQuery(text);
    onQueryChange?.(text);
  };
  const close = () => {
    setIsOpen(false);
    search('');
  };
  const shown = onQueryChange ? options : matching(options, query);
  return (
    <>
      <FieldButton
        {...field}
        value={options.find(({ id }) => id === value)?.label}
        Icon={ChevronDown}
        isOpen={isOpen}
        onOpen={() => setIsOpen(true)}
      />
      <Sheet title={field.label} closeLabel={closeLabel} isOpen={isOpen} onClose={close}>
        <TextField
          label={searchLabel}
          value={query}
          onChangeText={search}
          autoCorrect={false}
          autoFocus
          inputMode="search"
        />
        {shown.length === 0 ? (
          <Text role="status" tone="ink3">
            {emptyLabel}
          </Text>
        ) : (
          <OptionList
            label={field.label}
            options={shown}
            value={value}
            onChoose={(id) => {
              close();
              onChange(id);
            }}
          />
        )}
      </Sheet>
    </>
  );
}
