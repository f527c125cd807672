'use client';
import { Link } from 'react-aria-components';
import { classNames } from './class-names.tsx';

export interface ViewLink {
  readonly id: string;
  readonly label: string;
  /** The view's address, since which one is shown belongs in the URL. */
  readonly href: string;
}

export interface ViewLinksProps {
  label: string;
  items: readonly ViewLink[];
  /** The one that is shown. */
  value: string;
  className?: string;
}

/** Views of one list, one at a time. */
export function ViewLinks({ label, items, value, className }: ViewLinksProps) {
  return (
    <nav aria-label={label} className={classNames('flex min-w-0 gap-6 overflow-x-auto', className)}>
      {items.map(({ id, label: name, href }) => (
        <Link
          key={id}
          href={href}
          aria-current={id === value ? 'true' : undefined}
          className="flex min-h-11 items-center border-transparent border-b-2 font-medium text-ink-3 text-sm whitespace-nowrap outline-offset-[-2px] transition-colors hover:text-ink aria-[current=true]:border-ink aria-[current=true]:text-ink"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
