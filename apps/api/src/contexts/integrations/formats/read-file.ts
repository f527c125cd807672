import type { ImportProblem } from '@coachme/contracts/imports.contract';
import { dateOrderOf } from './date-order.rules.ts';
import { foldColumn } from './detect.rules.ts';
import type { Cells, Layout, ReaderChoices, ReadSet, Table, TableRow } from './read-set.ts';

export type ReadFile = {
  readonly rows: number;
  readonly sets: readonly ReadSet[];
  readonly problems: readonly ImportProblem[];
};

const rowsAtOnce = 2000;

/** The sets of a table in a layout, and all that is wrong with it, row by row. */
export async function readFile(
  table: Table,
  layout: Layout,
  choices: ReaderChoices,
): Promise<ReadFile> {
  const places = new Map(table.header.map((name, index) => [foldColumn(name), index]));
  const at = ({ cells }: TableRow, column: string) => bare(cells[places.get(column) ?? -1] ?? '');
  const times = layout.timeColumns.flatMap((column) => table.rows.map((row) => at(row, column)));
  const known = { ...choices, dateOrder: dateOrderOf(times) };
  const sets: ReadSet[] = [];
  const problems: ImportProblem[] = [];
  for (const [index, row] of table.rows.entries()) {
    // Others are served between the pieces of a long file.
    if (index % rowsAtOnce === rowsAtOnce - 1) await new Promise(setImmediate);
    const cell: Cells = (column) => at(row, column);
    const answer = layout.read(cell, row.line, known);
    if (answer === 'no-set') continue;
    if ('exercise' in answer) sets.push(answer);
    else problems.push(...answer);
  }
  return { rows: table.rows.length, sets, problems };
}

/** What our exports put before a cell that a spreadsheet would run as a formula. */
function bare(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
