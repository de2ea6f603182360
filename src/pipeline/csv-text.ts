/** Rows → CSV that a spreadsheet opens safely: UTF-8 mark, CRLF, RFC 4180 quoting, no cell that starts a formula. */

export type Cell = string | number | boolean | null | readonly string[];

const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cellText).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('|');
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
