'use client';
import { ChartLine, TableProperties } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';

export interface ChartFrameProps {
  title: string;
  /** Where it stands under the page's title; screen readers walk by it. */
  headingLevel?: 2 | 3;
  /** The figure the chart is about, in a sentence. */
  summary?: ReactNode;
  /** The control that chooses the range. */
  range?: ReactNode;
  chart: ReactNode;
  /** The same numbers as a table: for screen readers, for copying, for doubt. */
  table: ReactNode;
  showTableLabel: string;
  showChartLabel: string;
}

/** A chart with its title, its range and, one press away, its numbers. */
export function ChartFrame({ title, summary, range, chart, table, ...rest }: ChartFrameProps) {
  const [isTable, setIsTable] = useState(false);
  const Heading = `h${rest.headingLevel ?? 2}` as const;
  const Icon = isTable ? ChartLine : TableProperties;
  return (
    <section className="flex min-w-0 flex-col gap-4 rounded border border-line bg-surface p-5">
      <header className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1">
          <Heading className="font-semibold text-base tracking-normal">{title}</Heading>
          {summary ? <p className="text-ink-2 text-sm">{summary}</p> : null}
        </div>
        {range ? (
          <div className="order-last basis-full sm:order-none sm:basis-auto">{range}</div>
        ) : null}
        <Button
          look="quiet"
          size="icon"
          aria-label={isTable ? rest.showChartLabel : rest.showTableLabel}
          onPress={() => setIsTable(!isTable)}
        >
          <Icon aria-hidden className="size-4" strokeWidth={1.5} />
        </Button>
      </header>
      {isTable ? table : chart}
    </section>
  );
}
