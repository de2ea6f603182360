/** Every number a short Chinese text prints, in digits or in characters: `1.2万亩` → 1.2, `百亿` → 100, `第二` → 2, `过亿` → 1. */
export function numeralsIn(text: string): ReadonlySet<number> {
  const plain = text.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/(\d)[,，](?=\d{3}(?!\d))/g, '$1');
  const digits = [...plain.matchAll(/(\d+(?:\.\d+)?)([十百千]*)/g)].flatMap(([, number = '', units = '']) => multiplied(Number(number), units));
  // A unit right behind digits belongs to them: 5千 does not print one thousand.
  const spelled = [...plain.matchAll(/(?:(?<!\d)[十百千]|[零〇一二两三四五六七八九])[零〇一二两三四五六七八九十百千]*/g)];
  // 过亿 prints the number one without writing it.
  const bare = /(?<![\d零〇一二两三四五六七八九十百千万亿多余几])[亿万]/.test(plain) ? [1] : [];
  const doubled = /双|翻番|翻一番/.test(plain) ? [2] : [];
  return new Set([...digits, ...spelled.flatMap((match) => readings(match[0])), ...bare, ...doubled]);
}

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 5千 → 5, where 千 is part of the unit, and 5000. */
function multiplied(number: number, units: string): number[] {
  return units === '' ? [number] : [number, Number((number * value(units)).toPrecision(15))];
}

/** A run of characters as one number and also character by character, since 五纵五横 or 一二三 are not one number. */
function readings(run: string): number[] {
  return [value(run), ...[...run].flatMap((char) => DIGITS[char] ?? [])];
}

/** 三十五 → 35, 百 → 100, 一千二百 → 1200. */
function value(run: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const char of run) {
    const unit = UNITS[char];
    if (unit === undefined) digit = DIGITS[char] ?? null;
    else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
