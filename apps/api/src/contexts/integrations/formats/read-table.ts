import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { AppError } from '#platform/errors';
import { delimiterOf } from './detect.rules.ts';
import type { Table, TableRow } from './read-set.ts';

/** More is refused before a row is read. */
const mostRows = 50_000;

const pieceLength = 64 * 1024;

/**
 * The text of a file that is a table: UTF-8 or UTF-16, with a mark at its beginning or without, or as older Windows
 * programs write western languages. Anything else, such as a picture or a spreadsheet, is refused.
 */
export function textOf(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (isText(text)) return text;
  } catch {
    // Not text in that encoding.
  }
  const western = encoding === 'utf-8' ? new TextDecoder('windows-1252').decode(bytes) : '';
  if (isText(western) && /[,;\t]/.test(western)) return western;
  throw notATable('This is not a text table. Give the CSV file as the app exported it.');
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** So many bytes tell how a text is written. */
const sample = 512;

/** Every other byte of a table in UTF-16 is zero, since its header is in plain letters. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, sample);
  const zeros = (offset: 0 | 1) =>
    start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const half = start.length / 2;
  if (zeros(1) > half * 0.8 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > half * 0.8 && zeros(1) === 0 ? 'utf-16be' : 'utf-8';
}

/** No text has control characters but line ends and tabs. */
function isText(text: string): boolean {
  // Written as code points, since a control character in an expression is one that nobody sees.
  const isControl = (character: string) => {
    const code = character.charCodeAt(0);
    return (code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 127 && code < 160);
  };
  return (
    text.trim() !== '' && ![...text.slice(0, 4096)].some(isControl) && !text.includes('\u0000')
  );
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
