import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  /** The line above the title: where we are. */
  eyebrow?: ReactNode;
  /** The line below: what is true here now. */
  summary?: ReactNode;
  actions?: ReactNode;
}

/** The top of a page: what it is, what is true, what can be done. */
export function PageHeader({ title, eyebrow, summary, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        {eyebrow ? <div className="mb-1 text-ink-3 text-sm">{eyebrow}</div> : null}
        <h1 className="text-xl tracking-tight">{title}</h1>
        {summary ? <div className="mt-1 text-ink-2">{summary}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
