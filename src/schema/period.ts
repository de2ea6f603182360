/** Periods as a statistics office writes them (2022年1—8月, 上半年, 三季度) → kind, start and end. */
import { daysIn } from './partial-date.ts';

export interface Period {
  /** Kinds of period the label may stand for; the first is the usual one. */
  readonly kinds: readonly string[];
  /** Without a year in the label: --01 for January of a year to be taken from elsewhere. */
  readonly start: string;
  readonly end: string;
}

const ORDER: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const DASH = '[-—–~～－−―至到]+';
const YEAR = '(?:(\\d{4})年)?';
const two = (month: number): string => String(month).padStart(2, '0');

type Groups = readonly (string | undefined)[];
type Form = readonly [RegExp, (found: Groups) => Period | null];

const FORMS: readonly Form[] = [
  [/^(\d{4})年?(?:全年|度)?$/, ([year = '']) => ({ kinds: ['year', 'as-of', 'span', 'cumulative'], start: year, end: year })],
  [/^到?(\d{4})年(?:年?底|年?末)$/, ([year = '']) => ({ kinds: ['as-of', 'year'], start: year, end: year })],
  [new RegExp(`^${YEAR}1?(上|下)半年$`), ([year, half]) => months(year, half === '上' ? 1 : 7, half === '上' ? 6 : 12)],
  [new RegExp(`^${YEAR}第?([一二三四1-4])季度$`), ([year, nth = '']) => months(year, (ORDER[nth] ?? 1) * 3 - 2, (ORDER[nth] ?? 1) * 3)],
  [new RegExp(`^${YEAR}前([二三])季度$|^${YEAR}前([二三])个季度$`), ([a, nth, b, again]) => months(a ?? b, 1, (ORDER[nth ?? again ?? ''] ?? 1) * 3)],
  [new RegExp(`^${YEAR}(\\d{1,2})月?${DASH}(\\d{1,2})月$`), ([year, first, last]) => months(year, Number(first), Number(last))],
  [/^(\d{4})年(\d{1,2})月$/, ([year, month]) => months(year, Number(month), Number(month))],
  [/^截[至止]到?(\d{4})年(\d{1,2})月(?:底|末)?$/, ([year, month]) => withKinds(months(year, Number(month), Number(month)), ['as-of'])],
  [/^(?:截[至止]到?)?(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([year = '', month, day]) => oneDay(year, Number(month), Number(day))],
  [new RegExp(`^(\\d{4})年?${DASH}(\\d{4})年$`), ([start = '', end = '']) => ({ kinds: ['span'], start, end })],
];

/** What a label says; null when it names no period by itself (年内, 今年以来, 未写明). */
export function readPeriod(label: string): Period | null {
  const text = label.replace(/\s/g, '').replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/份$|间$|月份/g, (end) => (end === '月份' ? '月' : ''));
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (match) return read(match.slice(1));
  }
  return null;
}

function months(year: string | undefined, first: number, last: number): Period | null {
  if (first < 1 || last > 12 || last < first) return null;
  return { kinds: kindsOf(first, last), start: `${year ?? '-'}-${two(first)}`, end: `${year ?? '-'}-${two(last)}` };
}

function kindsOf(first: number, last: number): string[] {
  const length = last - first + 1;
  const own = length === 1 ? ['month', 'as-of'] : length === 3 && first % 3 === 1 ? ['quarter'] : length === 6 && first % 6 === 1 ? ['half'] : length === 12 ? ['year'] : [];
  return [...own, ...(first === 1 ? ['cumulative'] : []), 'span'];
}

const withKinds = (period: Period | null, kinds: readonly string[]): Period | null => period && { ...period, kinds };

function oneDay(year: string, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  return { kinds: ['as-of', 'cumulative', 'open', 'span'], start: date, end: date };
}
