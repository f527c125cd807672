import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { AppError } from '#platform/errors';
import { delimiterOf } from './detect.rules.ts';
import type { Table, TableRow } from './read-set.ts';

/** More is refused before a row is read. */
const mostRows = 50_000;

const pieceLength = 64 * 1024;

/** The text of a file that is a table, in UTF-8 or UTF-16; anything else, such as a picture or a spreadsheet, is refused. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isSixteen = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isSixteen ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\u0000') && text.trim() !== '') return text;
  } catch {
    // Not text in that encoding: refused below.
  }
  throw notATable('This is not a text table. Give the CSV file as the app exported it.');
}

/** Header and rows of a table; it is read in pieces, so that others are served meanwhile. */
export async function readTable(text: string): Promise<Table> {
  const header: string[] = [];
  const rows: TableRow[] = [];
  const pieces = Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, index) =>
    text.slice(index * pieceLength, (index + 1) * pieceLength),
  );
  const parser = Readable.from(pieces).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(firstLineOf(text)),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  try {
    for await (const { info, record } of parser) {
      if (header.length === 0) header.push(...record);
      else rows.push({ line: info.lines, cells: record });
      if (rows.length > mostRows) throw tooManyRows();
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw notATable('The table breaks off: a quotation mark is opened and never closed.');
  }
  return { header, rows };
}

/** Header of a text, cells as written. */
export async function headerOf(text: string): Promise<readonly string[]> {
  return (await readTable(firstLineOf(text))).header;
}

function firstLineOf(text: string): string {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text : text.slice(0, end);
}

function notATable(detail: string): AppError {
  return new AppError('invalid', 'not-a-table', { field: 'file', detail });
}

function tooManyRows(): AppError {
  const detail = `A file may have ${mostRows} rows. Export a shorter time, or in parts.`;
  return new AppError('invalid', 'too-many-rows', { field: 'file', detail });
}
