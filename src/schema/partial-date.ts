import type { CellProblem } from './cell.ts';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** Chinese and slashed dates an office types; only used to suggest the canonical form, never to guess silently. */
const LOOSE = /^(\d{4})\s*[年/.-]\s*(\d{1,2})(?:\s*[月/.-]\s*(\d{1,2})\s*日?|\s*月)?$/;

/** Reads a date with the precision given: year, month or day. No Date object: those shift days between time zones. */
export function readPartialDate(cell: string): string | CellProblem {
  const match = FORM.exec(cell);
  if (!match) {
    const loose = LOOSE.exec(cell);
    const suggestion = loose ? canonical(loose) : null;
    return { problem: 'bad-date', allowed: '2022、2022-08 或 2022-08-31', ...(suggestion && { suggestion }) };
  }
  const [, year, month, day] = match;
  const possible =
    Number(year) >= 1949 &&
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))));
  return possible ? cell : { problem: 'impossible-date', allowed: '日历上存在、1949 年以后的日期' };
}

function canonical(match: RegExpExecArray): string | null {
  const parts = [match[1] ?? '', ...[match[2], match[3]].filter((p) => p !== undefined).map((p) => p.padStart(2, '0'))];
  const text = parts.join('-');
  return typeof readPartialDate(text) === 'string' ? text : null;
}

/** Days of a month in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Day of a spreadsheet's serial number (1900 system: 1 is 1900-01-01, and 60 the day 29 February 1900 that never was), after February 1900. */
export function dayOfSerial(serial: number): string {
  let day = serial - 60;
  let [year, month] = [1900, 3];
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
