/** Workbooks for the tests, written part by part, so that they can be as wrong as a real one. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly body: string | Uint8Array;
  /** What the directory claims, where it lies. */
  readonly claims?: number;
}

export function zipOf(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const { name, body, claims } of parts) {
    const data = Buffer.from(body);
    const stored = deflateRawSync(data);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(8, 4);
    fixed.writeUInt32LE(crc32(data), 10);
    fixed.writeUInt32LE(stored.length, 14);
    fixed.writeUInt32LE(claims ?? data.length, 18);
    fixed.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fixed, Buffer.from(name), stored]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    records.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fixed, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const closing = Buffer.alloc(18);
  closing.writeUInt16LE(parts.length, 4);
  closing.writeUInt16LE(parts.length, 6);
  closing.writeUInt32LE(directory.length, 8);
  closing.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), closing]);
}

export interface SheetXml {
  readonly name: string;
  /** Rows of cells as XML (`<c r="A1" …>`), or plain texts. */
  readonly rows: readonly (readonly string[])[];
  readonly before?: string;
  readonly after?: string;
  /** Rows behind the others, as XML. */
  readonly more?: string;
  readonly rowAttributes?: Readonly<Record<number, string>>;
}

interface Extra {
  /** Number formats of the cell styles 1, 2, …: an id, or a format code. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  readonly parts?: readonly Part[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const textCell = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
export const numberCell = (value: string, style = 0): string => `<c s="${style}"><v>${value}</v></c>`;

export function workbookOf(sheets: readonly SheetXml[], { formats = [], date1904 = false, parts = [] }: Extra = {}): Uint8Array {
  const custom = formats.map((format, i) => (typeof format === 'number' ? null : { id: 180 + i, format })).filter((one) => one !== null);
  const numFmts = custom.length === 0 ? '' : `<numFmts count="${custom.length}">${custom.map(({ id, format }) => `<numFmt numFmtId="${id}" formatCode="${escaped(format)}"/>`).join('')}</numFmts>`;
  const xfs = formats.map((format, i) => `<xf numFmtId="${typeof format === 'number' ? format : 180 + i}" applyNumberFormat="1"/>`).join('');
  return zipOf([
    { name: '[Content_Types].xml', body: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>` },
    { name: '_rels/.rels', body: relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]) },
    {
      name: 'xl/workbook.xml',
      body: `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', body: relations([...sheets.map((_, i) => ({ type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })), { type: 'styles', target: 'styles.xml' }]) },
    { name: 'xl/styles.xml', body: `${XML}<styleSheet ${MAIN}>${numFmts}<cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>` },
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, body: sheetXml(sheet) })),
    ...parts,
  ]);
}

function relations(list: readonly { readonly type: string; readonly target: string }[]): string {
  const items = list.map(({ type, target }, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function sheetXml({ rows, before = '', after = '', more = '', rowAttributes = {} }: SheetXml): string {
  const cells = (row: readonly string[]): string => row.map((cell) => (cell.startsWith('<c') ? cell : textCell(cell))).join('');
  const lines = rows.map((row, i) => `<row r="${i + 1}"${rowAttributes[i + 1] ?? ''}>${cells(row)}</row>`);
  return `${XML}<worksheet ${MAIN}>${before}<sheetData>${lines.join('')}${more}</sheetData>${after}</worksheet>`;
}
