'use client';
import { Search } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { Command, CommandPaletteProps } from './command-palette.tsx';
import { Kbd } from './kbd.tsx';
import { optionLook } from './option-look.tsx';

function CommandItem({ command, onDone }: { command: Command; onDone: () => void }) {
  return (
    <MenuItem
      id={command.id}
      textValue={`${command.label} ${command.keywords ?? ''}`}
      onAction={() => {
        onDone();
        command.onAction();
      }}
      className={optionLook}
    >
      {command.icon}
      <span className="min-w-0 flex-1 truncate">{command.label}</span>
      {command.hint ? <span className="text-ink-3 text-xs">{command.hint}</span> : null}
      {command.shortcut ? <Kbd>{command.shortcut}</Kbd> : null}
    </MenuItem>
  );
}

/** The palette once it is open. */
export function CommandWindow({ label, emptyLabel, groups, ...rest }: CommandPaletteProps) {
  const { isOpen, onOpenChange, onQueryChange } = rest;
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className="fixed inset-0 z-50 flex items-start justify-center bg-scrim p-4 pt-[12vh] transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded bg-surface shadow-overlay">
        <Dialog aria-label={label} className="flex max-h-[60dvh] flex-col outline-none">
          <Autocomplete filter={contains} onInputChange={onQueryChange}>
            <SearchField
              aria-label={label}
              autoFocus
              className="flex items-center gap-3 border-line border-b px-4"
            >
              <Search aria-hidden className="size-4 text-ink-3" strokeWidth={1.5} />
              <Input
                placeholder={label}
                className="h-14 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-ink-3 [&::-webkit-search-cancel-button]:hidden"
              />
              <Kbd>Esc</Kbd>
            </SearchField>
            <Menu
              aria-label={label}
              className="overflow-y-auto p-2 outline-none"
              renderEmptyState={() => <p className="p-3 text-ink-3 text-sm">{emptyLabel}</p>}
            >
              {groups.map((group) => (
                <MenuSection key={group.id}>
                  <Header className="px-3 pt-3 pb-1 text-ink-3 text-xs">{group.label}</Header>
                  {group.commands.map((command) => (
                    <CommandItem
                      key={command.id}
                      command={command}
                      onDone={() => onOpenChange(false)}
                    />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
