import { numeralsIn } from '../numerals.ts';
import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

/** Printed in another language or converted from another unit: the numbers differ by design and the note says how. */
const CONVERTED = /[a-z]{4,}/i;

/** What a row says must stand in its own printed form: value, upper bound, growth and rank are checked against the numerals printed. */
export const printedForm: CrossRule = (checked) =>
  (checked.get('figures') ?? []).flatMap((row) => {
    const printed = row.values['as_printed'];
    if (typeof printed !== 'string' || CONVERTED.test(printed)) return [];
    const numerals = numeralsIn(printed);
    const said = [
      ['value', '数值'],
      ['high', '区间上限'],
      ['growth_pct', '增长率'],
      ['rank', '位次'],
    ] as const;
    return said
      .filter(([name]) => typeof row.values[name] === 'number' && !numerals.has(Math.abs(row.values[name])))
      .map(([name, zh]) => {
        const wrong = `${zh}“${String(row.values[name])}”不在原文写法“${printed}”里`;
        const en = {
          wrong: `${name} “${String(row.values[name])}” does not stand in the printed form “${printed}”`,
          remedy: 'Mend the number after the source, or complete the printed form so that it holds it',
        };
        const unit = name === 'growth_pct' ? '%' : row.values['unit'];
        const meant = name === 'rank' || typeof unit !== 'string' ? null : onlyNumber(printed, unit);
        const sign = Number(row.values[name]) < 0 ? '-' : '';
        return crossFinding(row, `${zh}（${name}）`, { wrong, remedy: '照原文改正数字，或把原文写法补全到包含这个数' }, en, meant === null ? null : `${sign}${meant}`);
      });
  });

/** The one number that stands before this unit; null when there are none or several. */
function onlyNumber(printed: string, unit: string): string | null {
  const before = [...printed.matchAll(/(\d[\d,]*(?:\.\d+)?)[多余]?(?=([^\d\s]*))/g)].filter(([, , words = '']) => words.startsWith(unit)).map(([, number = '']) => number.replaceAll(',', ''));
  const [only, ...more] = new Set(before);
  return only === undefined || more.length > 0 ? null : only;
}
