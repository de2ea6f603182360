/** The digits of value, upper bound, growth and rank stand in the printed form. */
import { numeralsIn } from '../../numerals.ts';
import { crossFinding } from '../rule.ts';
import { numberIn, textIn } from './figure.ts';
import type { PrintedCheck } from './figure.ts';

const SAID = [
  ['value', '数值'],
  ['high', '区间上限'],
  ['growth_pct', '增长率'],
  ['rank', '位次'],
] as const;

export const printedNumber: PrintedCheck = (figure) => {
  const numerals = numeralsIn(figure.text);
  return SAID.flatMap(([name, zh]) => {
    const number = numberIn(figure, name);
    if (number === null || numerals.has(Math.abs(number))) return [];
    const wrong = `${zh}“${number}”不在原文写法“${figure.text}”里`;
    const en = {
      wrong: `${name} “${number}” does not stand in the printed form “${figure.text}”`,
      remedy: 'Mend the number after the source, or complete the printed form so that it holds it',
    };
    const unit = name === 'growth_pct' ? '%' : textIn(figure, 'unit');
    const meant = name === 'rank' || unit === null ? null : onlyNumber(figure.text, unit);
    const sign = number < 0 ? '-' : '';
    return [crossFinding(figure.row, `${zh}（${name}）`, { wrong, remedy: '照原文改正数字，或把原文写法补全到包含这个数' }, en, meant === null ? null : `${sign}${meant}`)];
  });
};

/** The one number that stands before this unit; null when there are none or several. */
function onlyNumber(printed: string, unit: string): string | null {
  const before = [...printed.matchAll(/(\d[\d,]*(?:\.\d+)?)[多余]?(?=([^\d\s]*))/g)].filter(([, , words = '']) => words.startsWith(unit)).map(([, number = '']) => number.replaceAll(',', ''));
  const [only, ...more] = new Set(before);
  return only === undefined || more.length > 0 ? null : only;
}
