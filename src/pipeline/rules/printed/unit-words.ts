/** Which unit is printed behind a number. */
import { magnitudeOf, unitOf } from '../../../schema/quantity.ts';

const LONGEST = 12;
/** Stands behind the number or behind its magnitude and is no part of the unit: 400多亿元, 5亿多元. */
const INSIDE = /^([十百千万亿]*)(?:有余|余|多|来)(?=.)/;
const POINTS = /^个?百分点/;

/** The unit that begins `after`: the longest that the table or the general list knows; null when none does. */
export function unitBehind(after: string, known: ReadonlySet<string>): string | null {
  const text = after.replace(INSIDE, '$1');
  const points = POINTS.exec(text)?.[0];
  if (points !== undefined) return points;
  for (let length = Math.min(LONGEST, text.length); length > 0; length--) {
    const word = text.slice(0, length);
    if ((known.has(word) || unitOf(word) !== null) && !isCut(word, text)) return word;
  }
  return null;
}

/** Letters go on: the m of mm is no metre. */
const isCut = (word: string, text: string): boolean => /[a-z]$/i.test(word) && /^[a-z²³]/i.test(text.slice(word.length));

/** The magnitude that begins `after` where no unit is printed: 2000亿 → 亿; '' for none. */
export function magnitudeBehind(after: string): string {
  const text = after.replace(INSIDE, '$1');
  return [2, 1].map((length) => text.slice(0, length)).find((word) => magnitudeOf(word) !== null) ?? '';
}

/** What stands behind the number up to the unit `unit` and beyond it; null when another unit is printed there. */
export const beyondUnit = (after: string, unit: string): string | null => {
  const text = after.replace(INSIDE, '$1');
  return text.startsWith(unit) ? text.slice(unit.length) : null;
};
