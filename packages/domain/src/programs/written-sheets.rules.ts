import { type FileRow, readWrittenRows, type WrittenWeek } from './written-rows.rules.ts';

/** A sheet of a workbook; a file without sheets is one without a name. */
export type FileSheet = { readonly name: string; readonly rows: readonly FileRow[] };

/**
 * The program that a file says, sheet after sheet in the order of the workbook; lines are counted through all of it.
 * A week on a sheet of its own is called as the sheet is, where nothing on it calls it otherwise.
 */
export function readWrittenSheets(sheets: readonly FileSheet[]): WrittenWeek[] {
  let before = 0;
  const read = sheets.map(({ name, rows }) => {
    const counted = rows.map((row) => ({ ...row, row: row.line, line: before + row.line }));
    before += rows.length;
    return { name, weeks: readWrittenRows(counted) };
  });
  const written = read.filter(({ weeks }) => weeks.length > 0);
  if (written.length < 2) return written.flatMap(({ weeks }) => weeks);
  return written.flatMap(({ name, weeks }) =>
    weeks.map((week) => ({
      ...week,
      name: week.name || (weeks.length === 1 ? name : ''),
      sheet: name,
    })),
  );
}
