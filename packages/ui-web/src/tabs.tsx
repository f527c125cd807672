'use client';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import { classNames } from './class-names.tsx';

export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  /** A tab that is a page of its own. */
  readonly href?: string;
  readonly content?: ReactNode;
}

export interface TabsProps {
  label: string;
  items: readonly TabItem[];
  value: string;
  onChange?: (id: string) => void;
  className?: string;
}

/** Views of one thing, one at a time; which one belongs in the URL. */
export function Tabs({ label, items, value, onChange, className }: TabsProps) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => onChange?.(String(key))}
      className={classNames('flex min-w-0 flex-col', className)}
    >
      <TabList
        aria-label={label}
        items={items}
        className="flex gap-6 overflow-x-auto border-line border-b"
      >
        {(item) => (
          <Tab
            href={item.href}
            className="-mb-px flex min-h-11 cursor-pointer items-center gap-2 border-transparent border-b-2 font-medium text-ink-3 text-sm whitespace-nowrap outline-offset-[-2px] transition-colors hover:text-ink data-selected:border-ink data-selected:text-ink"
          >
            {item.label}
            {item.count === undefined ? null : (
              <span className="text-ink-3 tabular-nums">{item.count}</span>
            )}
          </Tab>
        )}
      </TabList>
      {items.map((item) =>
        item.content === undefined ? null : (
          <TabPanel key={item.id} id={item.id} className="pt-6 outline-offset-4">
            {item.content}
          </TabPanel>
        ),
      )}
    </AriaTabs>
  );
}
