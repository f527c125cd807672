'use client';
import { Link } from 'react-aria-components';
import { classNames } from './class-names.tsx';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** The view's address, since which one is shown belongs in the URL. */
  readonly href: string;
}

export interface TabsProps {
  label: string;
  items: readonly Tab[];
  /** The one that is shown. */
  value: string;
  className?: string;
}

/** Views of one thing, one at a time: places with addresses, so they are links, and the one that is shown is marked. */
export function Tabs({ label, items, value, className }: TabsProps) {
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
