import type { ReactNode } from 'react';

type ProviderPageProps = { title: string; lead: string; children: ReactNode };

/** A quiet page on the way to or from a provider: what is going on, and the one next step. */
export function ProviderPage({ title, lead, children }: ProviderPageProps) {
  return (
    <main className="mx-auto w-full max-w-sm flex-1 px-6 py-16">
      <h1 className="text-xl tracking-tight">{title}</h1>
      <p className="mt-2 mb-8 text-base text-ink-2">{lead}</p>
      <div className="flex flex-col gap-4">{children}</div>
    </main>
  );
}
