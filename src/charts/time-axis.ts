/** Dates as they are known (day, month or year) and an axis of years or months under them. No clock, no time zone. */
import { widthOf } from './scene.ts';
import type { Tick } from './scale.ts';
import { fill } from '../words/fill.ts';

/** In years: 2020.5 is the middle of 2020. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly precision: 'day' | 'month' | 'year';
}

export interface TimeAxis {
  readonly x: (time: number) => number;
  readonly ticks: readonly Tick[];
}

/** Texts of the axis: `year` fills {year}, `month` fills {year} {month}. */
export interface TimeWords {
  readonly year: string;
  readonly month: string;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOf = (year: number): number => (isLeap(year) ? 366 : 365);
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));
const dayTime = (year: number, days: number): number => year + days / daysOf(year);

/** Time at which a month begins; month 13 is the next January. */
function monthTime(year: number, month: number): number {
  let days = 0;
  for (let each = 1; each < month; each += 1) days += daysIn(year, each);
  return dayTime(year, days);
}

export function readDate(date: string): Span {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date) || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) throw new Error(`invalid date: ${date}`);
  if (date.length === 'yyyy'.length) return { start: year, end: year + 1, precision: 'year' };
  const start = monthTime(year, month);
  if (date.length === 'yyyy-mm'.length) return { start, end: monthTime(year, month + 1), precision: 'month' };
  const days = (start - year) * daysOf(year) + day;
  return { start: dayTime(year, days - 1), end: dayTime(year, days), precision: 'day' };
}

const TICK_GAP = 14;
/** From a tick line to its text, which stands right of it. */
export const TICK_INSET = 4;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const MONTH_STEPS = [1, 2, 3, 6, 12];
/** Less than half a day. */
const HAIR = 0.001;

/** Beginnings of the years or of the months, by number. */
interface Units {
  readonly from: number;
  readonly to: number;
  readonly time: (unit: number) => number;
  readonly text: (unit: number) => string;
  readonly steps: readonly number[];
}

const yearsOf = (first: number, last: number, words: TimeWords): Units => ({
  from: Math.floor(first + HAIR),
  to: Math.ceil(last - HAIR),
  time: (unit) => unit,
  text: (unit) => fill(words.year, { year: unit }),
  steps: YEAR_STEPS,
});

function monthsOf(first: number, last: number, words: TimeWords): Units {
  const year = (unit: number): number => Math.floor(unit / 12);
  const month = (unit: number): number => (unit % 12) + 1;
  const time = (unit: number): number => monthTime(year(unit), month(unit));
  let from = 12 * Math.floor(first + HAIR);
  while (time(from + 1) <= first + HAIR) from += 1;
  let to = from + 1;
  while (time(to) < last - HAIR) to += 1;
  return { from, to, time, text: (unit) => fill(words.month, { year: year(unit), month: month(unit) }), steps: MONTH_STEPS };
}

/** Whole years, or whole months if everything lies within two years; texts as close as they fit. */
export function timeAxis(spans: readonly Span[], width: number, words: TimeWords): TimeAxis {
  const first = Math.min(...spans.map((span) => span.start));
  const last = Math.max(...spans.map((span) => span.end));
  const units = (last - first <= 2 + HAIR ? monthsOf : yearsOf)(first, last, words);
  const start = units.time(units.from);
  const x = (time: number): number => ((time - start) / (units.time(units.to) - start)) * width;
  const every = (step: number): Tick[] => {
    const numbers = Array.from({ length: units.to - units.from }, (_, nth) => units.from + nth).filter((unit) => unit % step === 0);
    return numbers.map((unit) => ({ x: x(units.time(unit)), text: units.text(unit) })).filter((tick) => endOf(tick) <= width);
  };
  const fitting = units.steps.map(every).find((ticks) => ticks.length > 0 && areApart(ticks));
  const only = [{ x: 0, text: units.text(units.from) }].filter((tick) => endOf(tick) <= width);
  return { x, ticks: fitting ?? only };
}

const endOf = (tick: Tick): number => tick.x + TICK_INSET + widthOf(tick.text, 'axis-text');

const areApart = (ticks: readonly Tick[]): boolean => ticks.every((tick, nth) => endOf(tick) + TICK_GAP <= (ticks[nth + 1]?.x ?? Infinity));
