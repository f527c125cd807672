'use client';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { optionLook, popoverLook } from './option-look.tsx';

/** One thing to choose. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

interface OptionPopoverProps {
  /** Left out by a combobox, which filters its own. */
  options?: readonly Option[];
  empty?: ReactNode;
}

/** The list that a select or a combobox opens. */
export function OptionPopover({ options, empty }: OptionPopoverProps) {
  return (
    <Popover offset={4} className={popoverLook}>
      <ListBox<Option>
        items={options}
        className="outline-none"
        renderEmptyState={() => empty ?? null}
      >
        {(option) => (
          <ListBoxItem textValue={option.label} className={optionLook}>
            {({ isSelected }) => (
              <>
                <span className="flex min-w-0 flex-1 flex-col">
                  <Text slot="label">{option.label}</Text>
                  {option.description ? (
                    <Text slot="description" className="text-ink-3 text-xs">
                      {option.description}
                    </Text>
                  ) : null}
                </span>
                {isSelected ? <Check aria-hidden className="size-4" strokeWidth={1.5} /> : null}
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
