import type { ReactNode } from 'react';

type FactorPartProps = { title: string; text: string; state?: string; children: ReactNode };

/** One way to prove oneself: what it is, how it stands, what can be done. */
export function FactorPart({ title, text, state, children }: FactorPartProps) {
  return (
    <section aria-label={title} className="flex flex-col gap-4 border-line border-t py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-semibold">{title}</h2>
        {state ? <p className="text-ink-2 text-sm">{state}</p> : null}
      </div>
      <p className="text-ink-2">{text}</p>
      {children}
    </section>
  );
}
