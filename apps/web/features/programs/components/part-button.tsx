'use client';

import type { Selection } from '@coachme/domain/programs/program-content.rules';
import { spanned, toggled } from '@coachme/domain/programs/program-selection.rules';
import { classNames } from '@coachme/ui-web/class-names';
import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import { useBuilder } from '#web/features/programs/builder/builder-context.tsx';

type PartButtonProps = {
  selection: Selection;
  isChosen: boolean;
  /** A press on the part that is chosen already writes it. */
  onAgain?: () => void;
  /** Heads of days are reached by Tab, the rest by the arrows. */
  isTabStop?: boolean;
  className?: string;
  children: ReactNode;
};

/** The name of a part: choosing it lets the keys act on it. */
export function PartButton({ selection, isChosen, children, ...rest }: PartButtonProps) {
  const { select, choose: chooseMore } = useBuilder();
  const { onAgain, isTabStop = false, className } = rest;
  const choose = (event: MouseEvent) => {
    if (event.shiftKey) chooseMore((draft) => spanned(draft, selection));
    else if (event.ctrlKey || event.metaKey) chooseMore((draft) => toggled(draft, selection));
    else if (isChosen) onAgain?.();
    else select(selection);
  };
  /** Reached by Tab, it is what the keys act on; a pointer chooses by its click. */
  const chooseByKeys = (event: FocusEvent<HTMLElement>) => {
    if (isChosen || !event.currentTarget.matches(':focus-visible')) return;
    const chosen = document.querySelector<HTMLElement>('[data-part][aria-current="true"]');
    // A dialog that closes gives the focus back to where it was; what it made is chosen by now.
    if (event.relatedTarget === null && chosen) chosen.focus();
    else select(selection);
  };
  return (
    <button
      type="button"
      data-part={selection.id}
      data-kind={selection.part}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={isChosen || isTabStop ? 0 : -1}
      onClick={choose}
      onFocus={chooseByKeys}
      className={classNames('min-w-0 cursor-pointer rounded-sm text-start', className)}
    >
      {children}
    </button>
  );
}
