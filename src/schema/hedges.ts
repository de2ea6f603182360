/** Words at a number that say how exact it is (约、余、以上), and what each makes of the number. */
import type { COMPARATORS } from './figure-options.ts';

type Comparator = keyof typeof COMPARATORS;

export const HEDGES_BEFORE = '大约|约|将近|接近|近|不少于|不低于|不超过|不足|不到|低于|少于|高于|多于|超过|超|逾|突破|达到|达|至少|最多|过|>=|<=|≥|≤|≈|>|<|＞|＜|~';
export const HEDGES_AFTER = '余|多|以上|以下|以内|之内|左右|上下|来|\\+|\\+以上|有余|不到';
const MEANINGS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(不少于|不低于|至少|>=|≥|以上|\+|\+以上)$/, 'gte'],
  [/^(超过|超|逾|突破|过|高于|多于|余|多|有余|>|＞)$/, 'gt'],
  [/^(不超过|最多|<=|≤|以下|以内|之内)$/, 'lte'],
  [/^(低于|少于|不足|不到|<|＜)$/, 'lt'],
  [/^(大约|约|将近|接近|近|左右|上下|来|≈|~)$/, 'approx'],
  [/^(达到|达)$/, 'eq'],
]; // prettier-ignore

export const comparatorOf = (word: string): Comparator | null => MEANINGS.find(([form]) => form.test(word))?.[1] ?? null;

const ENGLISH: Readonly<Record<Comparator, string | null>> = { gte: 'at least', gt: 'more than', lte: 'at most', lt: 'less than', approx: 'about', eq: null, range: null };

/** A hedge in English by what it makes of the number; null for words that make nothing of it. */
export function hedgeInEnglish(word: string): string | null {
  const meaning = comparatorOf(word);
  return meaning === null ? null : ENGLISH[meaning];
}
