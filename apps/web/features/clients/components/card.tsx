import type { ReactNode } from 'react';

type CardProps = { title: string; action?: ReactNode; children: ReactNode };

/** A titled part of a client's page. */
export function Card({ title, action, children }: CardProps) {
  return (
    <section
      aria-label={title}
      className="flex min-w-0 flex-col gap-4 rounded border border-line bg-surface p-5"
    >
      <header className="flex items-center justify-between gap-3">
        <h2 className="font-semibold">{title}</h2>
        {action}
      </header>
      {children}
    </section>
  );
}
