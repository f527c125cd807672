import type { ReactNode } from 'react';

type SecurityPartProps = { title: string; text: string; children: ReactNode };

/** One subject of the security centre: what it is at the start, what can be done beside it. */
export function SecurityPart({ title, text, children }: SecurityPartProps) {
  return (
    <section
      aria-label={title}
      className="grid gap-x-10 gap-y-5 border-line border-t py-8 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
    >
      <div>
        <h2 className="font-semibold">{title}</h2>
        <p className="mt-1 text-ink-2">{text}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
