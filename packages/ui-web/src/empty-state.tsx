import type { ReactNode } from 'react';
import { classNames } from './class-names.tsx';

export interface EmptyStateProps {
  title: string;
  /** What will stand here, and what brings it. */
  children?: ReactNode;
  /** The one step that fills it. */
  action?: ReactNode;
  icon?: ReactNode;
  className?: string;
}

/** Nothing yet, and what to do about it. */
export function EmptyState({ title, children, action, icon, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        'flex flex-col items-start gap-2 rounded border border-edge border-dashed px-6 py-8',
        className,
      )}
    >
      {icon ? <span className="mb-1 text-ink-3">{icon}</span> : null}
      <p className="font-medium">{title}</p>
      {children ? <div className="max-w-prose text-ink-2 text-sm">{children}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
