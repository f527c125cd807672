import type { ReactNode } from 'react';

type SettingsPartProps = { title: string; text: string; children: ReactNode };

/** One subject of a page of settings: what it is at the start, what can be chosen beside it. */
export function SettingsPart({ title, text, children }: SettingsPartProps) {
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
