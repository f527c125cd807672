import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export type SheetOfTest = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Such as `A2:A4`. */
  readonly merged?: readonly string[];
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A workbook as spreadsheet programs save it: a zip of the parts that ECMA-376 asks for. */
export async function aWorkbook(sheets: readonly SheetOfTest[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const put = (path: string, text: string) => zip.addBuffer(Buffer.from(head + text), path);
  const parts = sheets.map((sheet, index) => ({ sheet, id: index + 1 }));
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  put(
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${parts.map(({ id }) => override(`worksheets/sheet${id}.xml`, 'worksheet')).join('')}</Types>`,
  );
  const related = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const list = (text: string) =>
    `<Relationships xmlns="${packaged}/relationships">${text}</Relationships>`;
  put('_rels/.rels', list(related(1, 'officeDocument', 'xl/workbook.xml')));
  put(
    'xl/_rels/workbook.xml.rels',
    list(parts.map(({ id }) => related(id, 'worksheet', `worksheets/sheet${id}.xml`)).join('')),
  );
  const named = parts.map(
    ({ sheet, id }) => `<sheet name="${escaped(sheet.name)}" sheetId="${id}" r:id="rId${id}"/>`,
  );
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${named.join('')}</sheets></workbook>`,
  );
  for (const { sheet, id } of parts) put(`xl/worksheets/sheet${id}.xml`, sheetOf(sheet));
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

function sheetOf({ rows, merged = [] }: SheetOfTest): string {
  const cell = (value: string | number, place: string) => {
    if (value === '') return '';
    return typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const written = rows.map((row, at) => {
    const cells = row.map((value, column) => cell(value, `${'ABCDEFGHIJ'[column]}${at + 1}`));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}</worksheet>`;
}
