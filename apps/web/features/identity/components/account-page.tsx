import type { ReactNode } from 'react';
import { LogPage } from '#web/features/identity/components/log-page.tsx';

type AccountPageProps = { title: string; lead: string; foot?: ReactNode; children: ReactNode };

/** The page around signing in, registering and joining: the form, and beside it what it leads to. */
export function AccountPage({ title, lead, foot, children }: AccountPageProps) {
  return (
    <div className="mx-auto grid w-full max-w-5xl flex-1 items-center gap-16 px-6 py-10 lg:grid-cols-2">
      <main className="mx-auto w-full min-w-0 max-w-sm lg:mx-0">
        <h1 className="text-xl tracking-tight">{title}</h1>
        <p className="mt-2 mb-8 text-base text-ink-2">{lead}</p>
        {children}
        {foot ? <p className="mt-6 text-ink-2">{foot}</p> : null}
      </main>
      <div className="hidden justify-self-end lg:block lg:w-full lg:max-w-md">
        <LogPage />
      </div>
    </div>
  );
}
