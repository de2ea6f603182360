/** Whole numbers in Chinese characters, everyday and financial: 三十五, 一千二百, 五百万, 贰佰. */

export const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}; // prettier-ignore
export const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const WHOLE = /^[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+$/;

/** 三十五 → 35, 百 → 100, 一千二百 → 1200; a run of digits is taken by its last one. */
export function chineseValue(run: string): number {
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

/** A whole Chinese number, with 万 and 亿; 二〇二二 is read digit by digit. Null when the text is something else or too big to be exact. */
export function chineseNumber(text: string): number | null {
  if (!WHOLE.test(text)) return null;
  const number = [...text].every((char) => char in DIGITS) ? Number([...text].map((char) => DIGITS[char]).join('')) : grouped(text);
  return Number.isSafeInteger(number) ? number : null;
}

function grouped(text: string): number {
  let total = 0;
  let section = '';
  for (const char of text) {
    const group = GROUPS[char];
    if (group === undefined) section += char;
    else {
      total = group === 1e8 ? (total + chineseValue(section || '一')) * group : total + chineseValue(section || '一') * group;
      section = '';
    }
  }
  return total + chineseValue(section);
}
