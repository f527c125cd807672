import type { ReactNode } from 'react';

/** A component under the name of its file in `ui-web`. */
export type Specimen = { readonly name: string; readonly Specimen: () => ReactNode };

type ShownProps = { as?: 'hover' | 'focus'; children: ReactNode };

/** Its children as if the pointer or the keyboard were there. */
export function Shown({ as, children }: ShownProps) {
  return (
    <div data-show={as} className="flex min-w-0 flex-wrap items-start gap-3">
      {children}
    </div>
  );
}
