/** A period as printed, said in English, so that no translator has to say the months of the year once for every zone. */
import { readPeriod } from './period.ts';

const NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Null where the label names no period by itself (年内, 以来), or says more than its dates (截至6月底, 2022年底). */
export function periodInEnglish(label: string): string | null {
  const period = /截|到|底|末/.test(label) ? null : readPeriod(label);
  if (period === null) return null;
  const [start, end] = [parts(period.start), parts(period.end)];
  if (start.month === null) return start.year === end.year ? start.year : `${start.year}–${end.year}`;
  const year = start.year === '' ? '' : ` ${start.year}`;
  if (start.day !== null) return `${start.day} ${NAMES[start.month - 1] ?? ''}${year}`;
  const nth = named(label, start.month);
  if (nth !== null) return `${nth}${year === '' ? '' : ` of${year}`}`;
  return [...new Set([start.month, end.month ?? start.month])].map((month) => NAMES[month - 1] ?? '').join('–') + year;
}

/** `2022-08`, or `--08` where the label has no year. */
function parts(date: string): { readonly year: string; readonly month: number | null; readonly day: number | null } {
  const [, year = '', month, day] = /^(\d{4})?-*(\d{2})?-?(\d{2})?$/.exec(date) ?? [];
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

function named(label: string, month: number): string | null {
  if (label.includes('半年')) return month === 1 ? 'first half' : 'second half';
  if (/前[二三]个?季度/.test(label)) return `first ${label.includes('二') ? 'two' : 'three'} quarters`;
  return label.includes('季度') ? `${ORDINALS[(month - 1) / 3] ?? ''} quarter` : null;
}
