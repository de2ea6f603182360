/** Where a number stands in a printed form, and the words on both sides of it. */
import { chineseValue } from '../../../schema/chinese-number.ts';

export interface Place {
  readonly before: string;
  readonly after: string;
}

export const CLAUSE_END = /[,，;；。、]/;

/** One printed form, folded so that a number has one spelling: half-width digits and signs, no thousands commas, no spaces. */
export function folded(printed: string): string {
  return printed
    .replace(/[０-９．％＋－／]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1');
}

/** Numbers in characters, but not those inside 第三, 统一, 进一步. */
const SPELLED = /(?<![\d零〇一二两三四五六七八九十百千万亿多余几第统唯之同某])[零〇一二两三四五六七八九十百千]+(?![多余]?[级体流步线度])/g;

/** 过亿元 prints the number one without writing it. */
const UNWRITTEN = /(?<=[过超破近逾])(?=[亿万])/g;

/** Every place where this number stands, in digits or in characters. */
export function placesOf(number: number, printed: string): Place[] {
  const text = folded(printed);
  const [digits, spelled] = [[...text.matchAll(/\d+(?:\.\d+)?/g)], [...text.matchAll(SPELLED)]];
  const unwritten = Math.abs(number) === 1 ? [...text.matchAll(UNWRITTEN)] : [];
  return [...digits.filter(([one]) => Number(one) === Math.abs(number)), ...spelled.filter(([one]) => chineseValue(one) === Math.abs(number)), ...unwritten]
    .map(({ 0: one, index }) => ({ before: text.slice(0, index), after: text.slice(index + one.length) }));
}

/** The clause around a place, without what other clauses say. */
export const clauseOf = ({ before, after }: Place): string => `${before.split(CLAUSE_END).at(-1) ?? ''}…${after.split(CLAUSE_END)[0] ?? ''}`;

/** Printed in another language or converted from another unit: the numbers differ by design and the note says how. */
export const isConverted = (printed: string): boolean => /[a-z]{4,}/i.test(printed);

/** What every place says of the number, told by the first; null when one place says nothing, or there is none. */
export function saidEverywhere<T>(places: readonly Place[], said: (place: Place) => T | null): T | null {
  const all = places.map(said);
  return all.some((one) => one === null) ? null : (all[0] ?? null);
}
