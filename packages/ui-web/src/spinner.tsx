'use client';
import { ProgressBar } from 'react-aria-components';
import { classNames } from './class-names.tsx';

export interface SpinnerProps {
  label?: string | undefined;
  className?: string;
}

/** Work of unknown length. Short work gets none: show it only where a wait is felt. */
export function Spinner({ label = '…', className }: SpinnerProps) {
  return (
    <ProgressBar isIndeterminate aria-label={label} className={classNames('flex', className)}>
      <span className="size-4 animate-spin rounded-full border-2 border-current border-e-transparent" />
    </ProgressBar>
  );
}
