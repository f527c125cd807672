'use client';
import type { RefObject } from 'react';
import { Menu as AriaMenu, Keyboard, MenuItem, Popover } from 'react-aria-components';
import { classNames } from './class-names.tsx';
import type { MenuAction } from './menu.tsx';
import { optionLook, popoverLook } from './option-look.tsx';

interface MenuListProps {
  label: string;
  actions: readonly MenuAction[];
  triggerRef: RefObject<HTMLButtonElement | null>;
  /** Which end is in focus; null while it is closed. */
  opening: 'first' | 'last' | null;
  onClose: () => void;
}

/** The list that a menu opens below its button. */
export function MenuList({ label, actions, triggerRef, opening, onClose }: MenuListProps) {
  return (
    <Popover
      triggerRef={triggerRef}
      isOpen={opening !== null}
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom end"
      offset={4}
      className={classNames(popoverLook, 'min-w-48')}
    >
      <AriaMenu
        aria-label={label}
        items={actions}
        autoFocus={opening ?? 'first'}
        onClose={onClose}
        className="outline-none"
      >
        {(action) => (
          <MenuItem
            textValue={action.label}
            isDisabled={action.isDisabled ?? false}
            onAction={action.onAction}
            className={classNames(optionLook, action.isDanger && 'text-act')}
          >
            {action.icon}
            <span className="min-w-0 flex-1">
              {action.label}
              {action.description ? (
                <span className="block text-ink-3 text-xs">{action.description}</span>
              ) : null}
            </span>
            {action.shortcut ? (
              <Keyboard className="font-sans text-ink-3 text-xs">{action.shortcut}</Keyboard>
            ) : null}
          </MenuItem>
        )}
      </AriaMenu>
    </Popover>
  );
}
