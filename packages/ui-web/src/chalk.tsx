import type { ReactNode } from 'react';

/** A stroke of chalk behind the one thing on the screen that matters: today, a record, the active thing. */
export function Chalk({ children }: { children: ReactNode }) {
  return (
    <mark className="bg-chalk box-decoration-clone px-1.5 text-on-chalk [border-radius:3px_9px_4px_8px]">
      {children}
    </mark>
  );
}
