'use client';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components';
import { classNames } from './class-names.tsx';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'children' | 'className'> {
  /** Left out only with an `aria-label`, as in a table's column of boxes. */
  children?: ReactNode;
  className?: string;
}

/** Yes or no, together with others like it. */
export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      className={classNames(
        'group flex min-h-8 cursor-pointer items-center gap-3 rounded-sm text-sm data-disabled:cursor-not-allowed data-disabled:opacity-45 pointer-coarse:min-h-11',
        className,
      )}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="grid size-5 shrink-0 place-items-center rounded-sm border border-edge bg-surface text-transparent transition-colors group-hover:border-ink group-data-indeterminate:border-ink group-data-selected:border-ink group-data-indeterminate:bg-ink group-data-selected:bg-ink group-data-indeterminate:text-paper group-data-selected:text-paper">
            {isIndeterminate ? (
              <Minus aria-hidden className="size-3.5" strokeWidth={2.5} />
            ) : (
              <Check
                aria-hidden
                className={classNames('size-3.5', !isSelected && 'opacity-0')}
                strokeWidth={2.5}
              />
            )}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
