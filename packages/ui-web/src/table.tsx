import type { ReactNode } from 'react';
import { classNames } from './class-names.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly header: ReactNode;
  /** Figures stand at the end, so that their digits line up. */
  readonly align?: 'start' | 'end';
  readonly cell: (row: Row) => ReactNode;
  /** Names the row to screen readers; one column has it. */
  readonly isRowHeader?: boolean;
  readonly className?: string;
}

export interface TableProps<Row> {
  /** What the table shows; seen only by screen readers unless `isCaptionShown`. */
  caption: string;
  isCaptionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

function cellLook<Row>(column: Column<Row>): string {
  return classNames(
    'px-3 py-3 first:ps-0 last:pe-0',
    column.align === 'end' ? 'text-end tabular-nums' : 'text-start',
    column.className,
  );
}

/** Rows of like things, ruled by hairlines. */
export function Table<Row>({ caption, isCaptionShown, columns, rows, rowKey }: TableProps<Row>) {
  return (
    // Relative, so that words for screen readers alone stay inside what scrolls.
    <div className="relative overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className={isCaptionShown ? 'pb-2 text-start text-ink-2 text-sm' : 'sr-only'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-line border-b">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classNames(cellLook(column), 'py-2 font-medium text-ink-3 text-xs')}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-line border-b last:border-b-0">
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th
                    key={column.id}
                    scope="row"
                    className={classNames(cellLook(column), 'font-medium')}
                  >
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={cellLook(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
