'use client';
import { type ReactNode, useEffect } from 'react';
import { onDemand, useOnDemand } from './on-demand.tsx';

export interface Command {
  readonly id: string;
  readonly label: string;
  /** Other words a person may type for it. */
  readonly keywords?: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly onAction: () => void;
}

export interface CommandGroup {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly Command[];
}

export interface CommandPaletteProps {
  label: string;
  emptyLabel: string;
  groups: readonly CommandGroup[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** For commands that come from a search: clients, programs. */
  onQueryChange?: (query: string) => void;
}

/** Opens with Ctrl+K or Cmd+K from anywhere on the page. */
function useOpeningKey(onOpen: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault();
        onOpen();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onOpen]);
}

const frame = onDemand(() => import('./command-window.tsx'));

/** Everything that can be done or opened, found by typing. */
export function CommandPalette(props: CommandPaletteProps) {
  const { isOpen, onOpenChange } = props;
  const part = useOnDemand(frame, isOpen);
  useOpeningKey(() => onOpenChange(true));
  return part ? <part.CommandWindow {...props} /> : null;
}
