import { chineseValue, DIGITS } from '../schema/chinese-number.ts';

/** Every number a short Chinese text prints, in digits or in characters: `1.2万亩` → 1.2, `百亿` → 100, `第二` → 2, `过亿` → 1, `首位` → 1. */
export function numeralsIn(text: string): ReadonlySet<number> {
  const plain = text.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1');
  const digits = [...plain.matchAll(/(\d+(?:\.\d+)?)([十百千]*)/g)].flatMap(([, number = '', units = '']) => multiplied(Number(number), units));
  // A unit right behind digits belongs to them: 5千 does not print one thousand.
  const spelled = [...plain.matchAll(/(?:(?<!\d)[十百千]|[零〇一二两三四五六七八九])[零〇一二两三四五六七八九十百千]*/g)];
  // 过亿 prints the number one without writing it.
  const bare = /(?<![\d零〇一二两三四五六七八九十百千万亿多余几])[亿万]/.test(plain) ? [1] : [];
  const first = /首位|居首|榜首|之首/.test(plain) ? [1] : [];
  const doubled = /双|翻番|翻一番/.test(plain) ? [2] : [];
  return new Set([...digits, ...spelled.flatMap((match) => readings(match[0])), ...bare, ...first, ...doubled]);
}

/** 5千 → 5, where 千 is part of the unit, and 5000. */
function multiplied(number: number, units: string): number[] {
  return units === '' ? [number] : [number, Number((number * chineseValue(units)).toPrecision(15))];
}

/** A run of characters as one number and also character by character, since 五纵五横 or 一二三 are not one number. */
function readings(run: string): number[] {
  return [chineseValue(run), ...[...run].flatMap((char) => DIGITS[char] ?? [])];
}
