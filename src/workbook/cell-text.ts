/** A cell of a workbook → the text an editor sees in it, or the reason why that text cannot be trusted. */
import type { Cell, CellValue } from 'hucre/xlsx';
import type { FindingCode } from '../pipeline/finding.ts';
import { hidesAll, numberFormat } from './number-format.ts';
import type { NumberFormat } from './number-format.ts';
import { numberText, shifted } from './number-text.ts';

export interface GridCell {
  readonly text: string;
  /** `percent`: shown with a percent sign, which the text keeps. */
  readonly form: 'text' | 'number' | 'percent' | 'date';
  /** Errors: the text is only what to show in the message. */
  readonly problem?: FindingCode;
  readonly warning?: FindingCode;
}

/** One object for all: a sheet may have millions. */
const EMPTY: GridCell = { text: '', form: 'text' };
const words = (text: string): GridCell => (text === '' ? EMPTY : { text, form: 'text' });
const refused = (problem: FindingCode, text: string): GridCell => ({ text, form: 'text', problem });

export function cellText(value: CellValue, cell: Cell | undefined): GridCell {
  if (isStruck(cell)) return refused('workbook-struck', shownText(value));
  if (value !== null && value !== '' && hidesAll(cell?.style?.numFmt ?? '')) return refused('workbook-not-shown', shownText(value));
  if (cell?.type === 'error') return refused('workbook-error-cell', String(value));
  if (cell?.formula === undefined) return storedText(value, cell?.style?.numFmt);
  if (value === null) return refused('workbook-formula-without-value', `=${cell.formula}`);
  const result = storedText(value, cell.style?.numFmt);
  return result.problem || result.warning ? result : { ...result, warning: 'workbook-formula' };
}

const shownText = (value: CellValue): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/** The whole cell or some of its words; an empty cell has nothing to strike. */
function isStruck(cell: Cell | undefined): boolean {
  if (!cell || cell.value === null || cell.value === '') return false;
  return cell.style?.font?.strikethrough === true || (cell.richText ?? []).some(({ text, font }) => font?.strikethrough === true && text.trim() !== '');
}

function storedText(value: CellValue, format = 'General'): GridCell {
  if (value === null) return words('');
  if (typeof value === 'string') return words(value.replace(/\r\n?/g, '\n'));
  if (typeof value === 'boolean') return refused('workbook-boolean', value ? 'TRUE' : 'FALSE');
  const shown = numberFormat(format);
  return typeof value === 'number' ? shownNumber(value, shown) : dateText(value, shown);
}

function shownNumber(value: number, { percent, scaled, losesSign, before, after }: NumberFormat): GridCell {
  const number = numberText(value);
  if (number === null) return refused('workbook-digits-lost', String(value));
  if (scaled) return refused('workbook-scaled-number', number.text);
  if (value < 0 && losesSign) return refused('workbook-sign-not-shown', number.text);
  const digits = percent ? `${shifted(number.text, 2)}%` : number.text;
  const text = `${before}${digits}${after}`;
  return { text, form: percent ? 'percent' : 'number', ...(number.rounded && { warning: 'workbook-binary-fraction' }) };
}

/** Before this day the 1900 date system counts a 29 February that never was. */
const FIRST_SURE_DAY = Date.UTC(1900, 2, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);

/** The date as precisely as its format shows it; a date that hides a part of itself is refused, not guessed. */
function dateText(date: Date, shown: NumberFormat): GridCell {
  const time = date.getTime();
  const iso = Number.isNaN(time) ? '' : date.toISOString();
  if (time < FIRST_SURE_DAY || time > LAST_DAY || iso === '') return refused(shown.year ? 'workbook-date-out-of-range' : 'workbook-time', iso.slice(11, 16));
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  if (!shown.year) return refused('workbook-date-without-year', shown.day ? `${Number(month)}月${Number(day)}日` : iso.slice(0, 10));
  if (iso.slice(11, 19) !== '00:00:00') return { text: `${iso.slice(0, 10)} ${iso.slice(11, 19)}`, form: 'date' };
  if (shown.day) return { text: `${year}-${month}-${day}`, form: 'date' };
  if (day !== '01' || (!shown.month && month !== '01')) return refused('workbook-date-half-shown', iso.slice(0, 10));
  return { text: shown.month ? `${year}-${month}` : year, form: 'date' };
}
