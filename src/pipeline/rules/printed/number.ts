/** The digits of value, upper bound, growth and rank stand in the printed form. */
import { numeralsIn } from '../../numerals.ts';
import { crossFinding } from '../rule.ts';
import type { Finding } from '../../finding.ts';
import { numberIn, textIn } from './figure.ts';
import type { Printed, PrintedCheck } from './figure.ts';
import { placesOf } from './place.ts';

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
    if (number === null) return [];
    if (name === 'value' && isLastYears(figure.text, number)) return [lastYears(figure, number)];
    if (numerals.has(Math.abs(number))) return [];
    const wrong = `${zh}“${number}”不在原文写法“${figure.text}”里`;
    const en = {
      wrong: `${name} “${number}” does not stand in the printed form “${figure.text}”`,
      remedy: 'Open the source first and see which is wrong: mend the number, or the printed form where that was copied wrongly',
    };
    const unit = name === 'growth_pct' ? '%' : textIn(figure, 'unit');
    const meant = name === 'rank' || unit === null ? null : onlyNumber(figure.text, unit);
    const sign = number < 0 ? '-' : '';
    return [crossFinding(figure.row, `${zh}（${name}）`, { wrong, remedy: '先打开来源看是哪一个错：数字错了改数字，原文写法抄错了改原文写法' }, en, meant === null ? null : `${sign}${meant}`)];
  });
};

/** 本期21.05，上年同期21.63: the number that the present one is compared with. */
function isLastYears(text: string, number: number): boolean {
  const places = placesOf(number, text);
  return places.length > 0 && places.every(({ before }) => /(?:上年|去年)同期(?:数|值|的|为|完成|实现)*$/.test(before));
}

function lastYears(figure: Printed, number: number): Finding {
  const zh = { wrong: `“${number}”在原文写法“${figure.text}”里是上年同期的数`, remedy: '数值填本期的；上年同期的数另录一行，期间填上年' };
  const en = { wrong: `“${number}” is that of the same period of the year before in the printed form “${figure.text}”`, remedy: 'Enter the present one; that of the year before goes into a row of its own with its period' };
  return crossFinding(figure.row, '数值（value）', zh, en);
}

/** The one number that stands before this unit; null when there are none or several. */
function onlyNumber(printed: string, unit: string): string | null {
  const before = [...printed.matchAll(/(\d[\d,]*(?:\.\d+)?)[多余]?(?=([^\d\s]*))/g)].filter(([, , words = '']) => words.startsWith(unit)).map(([, number = '']) => number.replaceAll(',', ''));
  const [only, ...more] = new Set(before);
  return only === undefined || more.length > 0 ? null : only;
}
