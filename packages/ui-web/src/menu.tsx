'use client';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, Keyboard, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from './class-names.tsx';
import { optionLook, popoverLook } from './option-list.tsx';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  label: string;
  actions: readonly MenuAction[];
  /** The button that opens it. */
  trigger: ReactNode;
}

/** What else can be done with a thing. */
export function Menu({ label, actions, trigger }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement="bottom end" offset={4} className={classNames(popoverLook, 'min-w-48')}>
        <AriaMenu aria-label={label} items={actions} className="outline-none">
          {(action) => (
            <MenuItem
              textValue={action.label}
              isDisabled={action.isDisabled ?? false}
              onAction={action.onAction}
              className={classNames(optionLook, action.isDanger && 'text-act')}
            >
              {action.icon}
              <span className="flex-1">{action.label}</span>
              {action.shortcut ? (
                <Keyboard className="font-sans text-ink-3 text-xs">{action.shortcut}</Keyboard>
              ) : null}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
