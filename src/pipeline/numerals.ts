/** Every number a short Chinese text prints, in digits or in characters: `1.2万亩` → 1.2, `百亿` → 100, `第二` → 2, `全部` → 100. */
export function numeralsIn(text: string): ReadonlySet<number> {
  const plain = text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/(\d)[,，](?=\d{3})/g, '$1');
  const digits = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
  const spelled = [...plain.matchAll(/[一二两三四五六七八九十百千]+/g)].flatMap((match) => readings(match[0]));
  // 过亿 prints the number one without writing it.
  const bare = /(?<![\d一二两三四五六七八九十百千])[亿万]/.test(plain) ? [1] : [];
  const doubled = /双|翻番|翻一番/.test(plain) ? [2] : [];
  return new Set([...digits, ...spelled, ...bare, ...doubled]);
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A run of characters as one number and also character by character, since 五纵五横 or 一二三 are not one number. */
function readings(run: string): number[] {
  const single = [...run].flatMap((char) => (char === '两' ? [2] : DIGITS.includes(char) ? [DIGITS.indexOf(char)] : []));
  return [value(run), ...single];
}

/** 三十五 → 35, 百 → 100, 一千二百 → 1200. */
function value(run: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const char of run) {
    const unit = UNITS[char];
    if (unit === undefined) digit = char === '两' ? 2 : DIGITS.indexOf(char);
    else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
