import type { FileRow } from '@coachme/domain/programs/written-rows.rules';
import type { FileSheet } from '@coachme/domain/programs/written-sheets.rules';
import { parse } from 'csv-parse/sync';

type Why = 'not-readable' | 'old-or-locked' | 'only-pictures';

/** The file is of no kind that can be read, or is broken, locked, or a picture of a program. */
export class NotReadable extends Error {
  override name = 'NotReadable';
  readonly why: Why;
  constructor(
    message: string,
    { why = 'not-readable', cause }: { why?: Why; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.why = why;
  }
}

/** How workbooks began before .xlsx, and how those with a password begin still. */
const oldOffice = '\u00d0\u00cf\u0011\u00e0';

/** What stands in a file: the cells of each sheet, or the lines of a PDF or a text as one sheet without a name. */
export async function fileSheets(bytes: Uint8Array): Promise<FileSheet[]> {
  if (begins(bytes, oldOffice)) {
    throw new NotReadable('An old workbook, or a locked one.', { why: 'old-or-locked' });
  }
  try {
    if (begins(bytes, '%PDF')) return [{ name: '', rows: await pdfRows(bytes) }];
    if (begins(bytes, 'PK')) return await workbookSheets(bytes);
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    throw new NotReadable('The file could not be read.', { cause: error });
  }
  return [{ name: '', rows: textRows(bytes) }];
}

function begins(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, mark.length)) === mark;
}

async function pdfRows(bytes: Uint8Array): Promise<FileRow[]> {
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  // It takes the memory for its own, and what the database gives is a Buffer, which it refuses.
  const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(bytes)));
  const lines = items.flatMap((page) => linesOf(page));
  if (lines.length === 0) throw new NotReadable('No text in it.', { why: 'only-pictures' });
  return lines.map((text, index) => ({ line: index + 1, cells: [text] }));
}

type Item = { readonly str: string; readonly x: number; readonly y: number };

/** Pieces of a page that stand at one height are one line, from left to right. */
function linesOf(page: readonly Item[]): string[] {
  const heights = Map.groupBy(page, ({ y }) => Math.round(y / 3));
  return [...heights]
    .toSorted(([a], [b]) => b - a)
    .map(([, pieces]) =>
      pieces
        .toSorted((a, b) => a.x - b.x)
        .map(({ str }) => str)
        .join(' '),
    );
}

/** A merged cell has its text in the first of those it covers; the others are empty. */
async function workbookSheets(bytes: Uint8Array): Promise<FileSheet[]> {
  const { default: readWorkbook } = await import('read-excel-file/node');
  const sheets = await readWorkbook(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, index) => ({
      line: index + 1,
      cells: cells.map((cell) => (cell === null ? '' : String(cell))),
    })),
  }));
}

function textRows(bytes: Uint8Array): FileRow[] {
  const text = decoded(bytes);
  const isTable = /^[^\n]*(?:[,;\t][^\n]*){2}/u.test(text);
  if (!isTable) {
    return text.split(/\r?\n/u).map((line, index) => ({ line: index + 1, cells: [line] }));
  }
  const [head = ''] = text.split('\n');
  const delimiter = ['\t', ';', ','].toSorted(
    (a, b) => head.split(b).length - head.split(a).length,
  )[0];
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
    });
    return rows.map((cells, index) => ({ line: index + 1, cells }));
  } catch (error) {
    throw new NotReadable('The table could not be read.', { cause: error });
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // Not text in UTF-8: refused below.
  }
  throw new NotReadable('This is neither text, a PDF nor a spreadsheet.');
}
