/** The text of a number cell → its digits, or what is wrong with it. No value is guessed: what is not plainly a number is refused. */
import { accept, isProblem } from '../cell.ts';
import type { CellProblem, CellWarningCode, Reading } from '../cell.ts';
import { convert, printedOnly, printedUnit, simplified, unitOf } from '../quantity.ts';
import { numberProblem } from './number-problem.ts';
import type { Companions } from './number-problem.ts';

const WIDE: Readonly<Record<string, string>> = { '．': '.', '，': ',', '％': '%', '＋': '+', '－': '-', '−': '-' };
const NUMBER = /^([+-]?)\s*(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(\.\d+)?\s*([^\d\s.,].*)?$/;
/** Doubles carry 15 significant digits without loss; spreadsheets store no more. */
const DIGITS_KEPT = 15;

export interface NumberContext {
  /** Unit of the column, or the one written beside the number; '' when there is none. */
  readonly unit: string;
  readonly companions: Companions;
  readonly isSpokenOf?: boolean;
  /** What the source printed, where the row says so. */
  readonly printed: string;
}

/** Full-width signs that mean the same in a number, and nothing else. */
export const foldNumber = (text: string): string => text.replace(/[．，％＋－−]/g, (c) => WIDE[c] ?? c);

/** A decimal number; `value` is its canonical text. */
export function readNumber(cell: string, context: NumberContext): Reading<string> {
  const text = foldNumber(cell);
  const [, sign = '', whole = '', fraction = '', tail = ''] = NUMBER.exec(text) ?? [];
  const plain = whole.replace(/[, ]/g, '');
  if (plain === '' || (plain.length > 1 && plain.startsWith('0')) || /^-0(\.0+)?$/.test(`${sign}${plain}${fraction}`)) return numberProblem(text, context);
  const digits = `${sign === '-' ? '-' : ''}${plain}${fraction}`;
  const unit = tail === '' ? [] : readTail(text, digits, tail, context);
  if (isProblem(unit)) return unit;
  const spaced = whole.includes(' ') ? (['inner-space'] as const) : [];
  const exact = readDigits(digits);
  if (isProblem(exact)) return exact;
  return accept(exact.value, exact.value, ...unit, ...spaced, ...exact.warnings, ...ratio(exact.value, tail, context));
}

function readTail(text: string, digits: string, tail: string, context: NumberContext): readonly CellWarningCode[] | CellProblem {
  if (tail === '%' && context.unit === '%') return [];
  const usual = simplified(tail);
  if (usual !== tail && unitOf(usual) !== null) return traditional(digits, { tail, usual }, context);
  if (unitOf(tail) === null) return numberProblem(text, context);
  const same = context.unit !== '' && convert('1', tail, context.unit) === '1';
  if (same || tail === context.unit) return ['unit-in-cell'];
  return unitProblem(digits, tail, context);
}

function traditional(digits: string, { tail, usual }: { readonly tail: string; readonly usual: string }, context: NumberContext): CellProblem {
  if (usual !== context.unit) return unitProblem(digits, usual, context);
  return { problem: 'number-unit', allowed: `“${tail}”就是“${usual}”，这一格只写数字`, suggestion: digits };
}

function unitProblem(digits: string, tail: string, { unit, companions, printed }: NumberContext): CellProblem {
  const problem = 'number-unit';
  const move = `这一格只写 ${digits}，“单位”（${companions.unit ?? 'unit'}）填 ${tail}`;
  if (unit === '') return { problem, allowed: companions.unit === undefined ? '这一列不带单位，只写数字' : move };
  // The row's own printed form settles which of the two units is right; a converted number would not stand in it.
  if (companions.unit !== undefined && printed.includes(digits + tail)) return { problem, allowed: `来源印的就是“${digits}${tail}”：${move}` };
  const inPrint = companions.unit === undefined ? null : printedUnit(digits, printed);
  if (inPrint !== null) return { problem, allowed: `来源印的是“${digits}${inPrint}”，不是 ${tail}：这一格只写 ${digits}，“单位”（${companions.unit ?? 'unit'}）填 ${inPrint}`, suggestion: digits };
  const converted = printedOnly(convert(digits, tail, unit), printed);
  const own = companions.unit === undefined ? '' : `；来源印的是“${tail}”时，${move}`;
  return { problem, allowed: `这一格的单位是“${unit}”，只写数字${own}`, ...(converted !== null && { suggestion: converted }) };
}

/** More digits than a spreadsheet keeps are either the tail of binary arithmetic (16.089999999999996) or already lost. */
function readDigits(digits: string): Reading<string> {
  const significant = digits.replace(/^-?0*\.?0*|\./g, '').replace(/^-/, '').length;
  const whole = /^-?\d+$/.test(digits);
  const short = whole || significant < DIGITS_KEPT - 1 ? null : artefactOf(digits);
  if (short !== null) return accept(short, short, 'float-artefact');
  return significant > DIGITS_KEPT ? { problem: 'lost-digits' } : accept(digits, digits);
}

/** The short decimal within 1e-9 that binary arithmetic made long, or null. */
function artefactOf(digits: string): string | null {
  const value = Number(digits);
  const short = value.toFixed(8).replace(/\.?0+$/, '');
  const close = Math.abs(value - Number(short)) < 1e-9;
  return close && short.replace(/\D/g, '').length <= 10 && short.replace(/^-?\d+\.?/, '').length <= 6 ? short : null;
}

/** 24.6 % typed into a spreadsheet comes out as 0.246; unless the source prints just that, it is worth a look. */
function ratio(digits: string, tail: string, { unit, printed }: NumberContext): readonly CellWarningCode[] {
  const small = unit === '%' && tail === '' && Math.abs(Number(digits)) < 1 && Number(digits) !== 0;
  return small && !printed.includes(digits.replace('-', '')) ? ['ratio-as-percent'] : [];
}
