import { space } from '@coachme/design-tokens/tokens';
import type { ReactNode } from 'react';
import { View } from 'react-native';
import { makeStyles } from './make-styles.tsx';
import { Text } from './text.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** Figures stand at the end, so that their digits line up. */
  readonly align?: 'start' | 'end';
  /** Words or a figure; anything else is laid out by itself. */
  readonly cell: (row: Row) => ReactNode;
  /** How much of the width it takes beside the others; 1 unless said. */
  readonly share?: number;
}

export interface TableProps<Row> {
  /** What the table shows, for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

const useStyles = makeStyles(({ colors }) => ({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space(3),
    minHeight: space(11),
    borderBottomWidth: 1,
    borderBottomColor: colors.line,
  },
  last: { borderBottomWidth: 0 },
  cell: { flexBasis: 0, minWidth: 0 },
}));

/** Rows of like things, ruled by hairlines; a phone has room for two to four columns. */
export function Table<Row>({ caption, columns, rows, rowKey }: TableProps<Row>) {
  const styles = useStyles();
  return (
    <View role="table" aria-label={caption}>
      <View role="row" style={styles.row}>
        {columns.map(({ id, header, align = 'start', share = 1 }) => (
          <View key={id} role="columnheader" style={[styles.cell, { flexGrow: share }]}>
            <Text step="xs" weight="medium" tone="ink3" align={align === 'end' ? 'end' : 'auto'}>
              {header}
            </Text>
          </View>
        ))}
      </View>
      {rows.map((row, index) => (
        <View
          key={rowKey(row)}
          role="row"
          style={[styles.row, index === rows.length - 1 && styles.last]}
        >
          {columns.map((column) => (
            <View
              key={column.id}
              role="cell"
              style={[styles.cell, { flexGrow: column.share ?? 1 }]}
            >
              <Cell align={column.align ?? 'start'}>{column.cell(row)}</Cell>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}

function Cell({ align, children }: { align: 'start' | 'end'; children: ReactNode }) {
  if (typeof children !== 'string' && typeof children !== 'number') return children;
  return (
    <Text step="sm" isFigure={align === 'end'} align={align === 'end' ? 'end' : 'auto'}>
      {children}
    </Text>
  );
}
