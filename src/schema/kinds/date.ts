import { z } from 'zod';
import { accept, column, isProblem } from '../cell.ts';
import type { CellProblem, CellWarningCode, Column, ColumnDoc, Reading } from '../cell.ts';
import { daysIn, readPartialDate } from '../partial-date.ts';
import { dateProblem } from './date-problem.ts';

/** A calendar date with the precision the source gives: 2022, 2022-08 or 2022-08-31. */
export function date(doc: ColumnDoc): Column<string> {
  return column('date', doc, z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), readDate);
}

type Form = readonly [RegExp, ...CellWarningCode[]];
/** Written forms that name one day, month or year and nothing else: year, month, day in this order. */
const FORMS: readonly Form[] = [
  [/^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/],
  [/^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/],
  [/^(\d{4})\/(\d{1,2})(?:\/(\d{1,2}))?$/],
  [/^(\d{4})\.(\d{1,2})\.(\d{1,2})$/],
  // 2022.1 may be January or an October that lost its zero; two digits are a month.
  [/^(\d{4})\.(\d{2})$/],
  [/^(\d{4})(\d{2})(\d{2})?$/, 'compact-date'],
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ]0{1,2}:00(?::00(?:\.0+)?)?$/, 'midnight-date'],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日 ?0{1,2}[:时]00(?::00)?分?$/, 'midnight-date'],
];

export function readDate(cell: string): Reading<string> {
  const text = cell.replace(/－/g, '-').replace(/．/g, '.').replace(/／/g, '/').replace(/：/g, ':');
  const close = text.replace(/(?<=\d) (?=[年月日])|(?<=[年月]) (?=\d)/g, '');
  for (const [form, ...warnings] of FORMS) {
    const match = form.exec(close);
    if (!match) continue;
    const canonical = joined(match);
    const read = readPartialDate(canonical);
    if (isProblem(read)) return possible(canonical) ?? read;
    return accept(read, read, ...(close === text ? [] : (['inner-space'] as const)), ...warnings);
  }
  return dateProblem(text);
}

function joined([, year = '', month, day]: RegExpExecArray): string {
  return [year, ...[month ?? '', day ?? ''].filter((part) => part !== '').map((part) => part.padStart(2, '0'))].join('-');
}

/** Says how many days the month has, where that is what is wrong; its last day was probably meant. */
function possible(canonical: string): CellProblem | null {
  const [year = 0, month = 0, day] = canonical.split('-').map(Number);
  if (day === undefined || day === 0 || year < 1949 || month < 1 || month > 12) return null;
  const days = daysIn(year, month);
  return { problem: 'impossible-date', allowed: `${year} 年 ${month} 月只有 ${days} 天`, suggestion: `${canonical.slice(0, -2)}${days}` };
}
