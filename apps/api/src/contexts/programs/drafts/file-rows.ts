import type { FileRow } from '@coachme/domain/programs/written-rows.rules';
import { parse } from 'csv-parse/sync';

/** The file is of no kind that can be read, or is broken. */
export class NotReadable extends Error {
  override name = 'NotReadable';
}

/** The rows of a file: cells of the first sheet that has any, lines of a PDF or a text. */
export async function fileRows(bytes: Uint8Array): Promise<FileRow[]> {
  try {
    if (begins(bytes, '%PDF')) return await pdfRows(bytes);
    if (begins(bytes, 'PK')) return await sheetRows(bytes);
  } catch (error) {
    throw new NotReadable('The file could not be read.', { cause: error });
  }
  return textRows(bytes);
}

function begins(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, mark.length)) === mark;
}

async function pdfRows(bytes: Uint8Array): Promise<FileRow[]> {
  const { extractTextItems, getDocumentProxy } = await import('unpdf');
  // It takes the memory for its own, and what the database gives is a Buffer, which it refuses.
  const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(bytes)));
  return items
    .flatMap((page) => linesOf(page))
    .map((text, index) => ({ line: index + 1, cells: [text] }));
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

async function sheetRows(bytes: Uint8Array): Promise<FileRow[]> {
  const { default: readWorkbook } = await import('read-excel-file/node');
  const sheets = await readWorkbook(Buffer.from(bytes));
  const rows = sheets.find(({ data }) => data.length > 0)?.data ?? [];
  return rows.map((cells, index) => ({
    line: index + 1,
    cells: cells.map((cell) => (cell === null ? '' : String(cell))),
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
