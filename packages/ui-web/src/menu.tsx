'use client';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { ButtonContext } from 'react-aria-components';
import { onDemand, useOnDemand } from './on-demand.tsx';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  /** A second line, in small. */
  readonly description?: string;
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

const list = onDemand(() => import('./menu-list.tsx'));

/** Which end of the menu is in focus when it opens. */
type Opening = 'first' | 'last';

/** What else can be done with a thing. */
export function Menu({ label, actions, trigger }: MenuProps) {
  const triggerRef = useRef<HTMLButtonElement>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const isOpen = opening !== null;
  const part = useOnDemand(list, isOpen);
  const button = useMemo(
    () => ({
      ref: triggerRef,
      'aria-haspopup': 'menu' as const,
      'aria-expanded': isOpen,
      isPressed: isOpen,
      onPress: () => setOpening('first'),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'ArrowDown') setOpening('first');
        if (event.key === 'ArrowUp') setOpening('last');
      },
    }),
    [isOpen],
  );
  return (
    <>
      <ButtonContext value={button}>{trigger}</ButtonContext>
      {part ? (
        <part.MenuList
          label={label}
          actions={actions}
          triggerRef={triggerRef}
          opening={opening}
          onClose={() => setOpening(null)}
        />
      ) : null}
    </>
  );
}
