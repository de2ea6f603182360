/** The table of a chart as CSV that a spreadsheet opens safely: UTF-8 mark, CRLF, RFC 4180 quoting, no cell that starts a formula. */
import type { DrawnChart } from './chart.ts';

const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
/** Printed numbers such as `-2%` or `+24.6%` stay as they are printed. */
const NUMBER = /^[+-]?\d+(\.\d+)?%?$/;

export function tableCsv({ header, rows }: DrawnChart['table']): string {
  const lines = [header, ...rows].map((cells) => cells.map(cellText).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellText(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
