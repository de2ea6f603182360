/** Rules of a figure's period: start, end, kind and the printed label say the same. */
import { readPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import type { RowRule } from '../table.ts';

export interface Dated {
  readonly period_kind: string;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly period_label: string;
}

/** `part` lies in `whole`, each with the precision it has: 2022-08-31 in 2022-08, 2022 in 2022. */
const within = (part: string, whole: string): boolean => part.startsWith(whole);

/** The label's period in the year the row itself gives; null when the label names none. */
function labelled(row: Dated): Period | null {
  const period = readPeriod(row.period_label);
  const year = (row.period_start ?? row.period_end ?? '').slice(0, 4);
  if (!period?.start.startsWith('--')) return period;
  return year === '' ? null : { ...period, start: period.start.replace('-', year), end: period.end.replace('-', year) };
}

/** Whether kind, start and end of a row say what its label says, as far as the label names a period. */
export function agrees(row: Dated): boolean {
  const period = labelled(row);
  if (!period) return true;
  const { period_start: start, period_end: end, period_kind: kind } = row;
  if (kind === 'not-stated' || kind === 'none') return false;
  if (kind === 'as-of') return (start === null || within(start, period.start) || start <= period.end) && end !== null && within(end, period.end);
  if (!period.kinds.includes(kind)) return false;
  if (period.kinds[0] === 'as-of' && kind !== 'as-of') return end !== null && (within(end, period.end) || within(period.end, end));
  const [first, last] = [start ?? '', end ?? ''];
  // A whole year may be written 2022 or 2022-01 to 2022-12.
  const sameStart = within(first, period.start) || first === `${period.start}-01` || first === period.start.replace(/-01$/, '');
  const sameEnd = within(last, period.end) || (period.end.length === 4 && last === `${period.end}-12`) || last === period.end.replace(/-12$/, '');
  return sameStart && sameEnd;
}

function meant(row: Dated): string | null {
  const period = labelled(row);
  return period && `${period.kinds.includes(row.period_kind) ? row.period_kind : (period.kinds[0] ?? '')}，${period.start} 至 ${period.end}`;
}

/** Compares two dates as far as both go. */
function before(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

const monthOf = (date: string | null): number => Number(date?.slice(5, 7) ?? 0);

/** Kinds with a fixed length hold it: a quarter is three months from January, April, July or October. */
function hasLengthOf({ period_kind: kind, period_start: start, period_end: end }: Dated): boolean {
  if (start === null || end === null || start.length < 7 || end.length < 7) return true;
  const length = monthOf(end) - monthOf(start) + 1;
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const months: Readonly<Record<string, number>> = { year: 12, half: 6, quarter: 3, month: 1 };
  const expected = months[kind];
  if (kind === 'cumulative') return sameYear && monthOf(start) === 1;
  return expected === undefined || (sameYear && length === expected && (monthOf(start) - 1) % expected === 0);
}

export const periodRules: readonly RowRule<Dated>[] = [
  {
    column: 'period_end',
    holds: ({ period_start: start, period_end: end }) => start === null || end === null || !before(end, start),
    wrong: '“期间止”早于“期间起”',
    remedy: '核对两个日期，可能填反了',
    en: { wrong: 'the period ends before it starts', remedy: 'Check both dates; they may be the wrong way round' },
    suggestion: ({ period_start: start, period_end: end }) => `${end ?? ''} 至 ${start ?? ''}`,
  },
  {
    column: 'period_kind',
    holds: hasLengthOf,
    wrong: '“期间类型”与起止月份不一致',
    remedy: '季度是三个月，半年是六个月，累计从 1 月算起；其他起止填 span',
    en: { wrong: 'the kind of period does not fit its months', remedy: 'A quarter has three months, a half-year six, a cumulative period starts in January; use span for others' },
  },
  {
    column: 'period_label',
    holds: agrees,
    wrong: '“期间原词”说的和期间类型、起止日期不一样',
    remedy: '照来源核对期间类型、期间起、期间止这三格，或改正期间原词',
    en: { wrong: 'the period as printed says otherwise than its kind, start and end', remedy: 'Check kind, start and end against the source, or mend the period as printed' },
    suggestion: meant,
  },
];
