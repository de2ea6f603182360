import type { CheckedRow } from '../validate.ts';
import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

/** Printed in another language: the note says how it was read. */
const FOREIGN = /[a-z]{4,}/i;
const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const FALLS = /(?:下降|减少|降低|回落|负增长|-|－|−)\s*$/;
const RISES = /(?:增长|上升|提高|增加)\s*$/;

/** What stands right before and right behind each printing of a number. */
function around(printed: string, number: number): { readonly before: string; readonly after: string }[] {
  return [...printed.matchAll(NUMBER)]
    .filter(([digits]) => Number(digits.replaceAll(',', '')) === Math.abs(number))
    .map(({ 0: digits, index }) => ({ before: printed.slice(0, index), after: printed.slice(index + digits.length).replace(/^([万亿千百]*)[多余]/, '$1') }));
}

/** An amount of money in any currency, also one that the table of units does not have. */
const MONEY = /^[万亿千百]*\p{Script=Han}?元/u;

/** The unit printed behind the value, where every printing of it goes on with the same other one and the row's own is not printed at all. */
function otherUnit(row: CheckedRow, printed: string, units: readonly string[]): string | null {
  const { value, unit } = row.values;
  if (typeof value !== 'number' || typeof unit !== 'string') return null;
  const behind = around(printed, value).map(({ after }) => MONEY.exec(after)?.[0] ?? units.find((one) => after.startsWith(one)) ?? null);
  const [first] = behind;
  if (first === undefined || first === null || behind.some((one) => one !== first)) return null;
  return first === unit || (MONEY.exec(first) === null && printed.includes(unit)) ? null : first;
}

function wrongUnit(row: CheckedRow, printed: string, units: readonly string[]) {
  const unit = otherUnit(row, printed, units);
  if (unit === null) return [];
  const zh = { wrong: `单位“${String(row.values['unit'])}”与原文写法“${printed}”不同，原文的单位是“${unit}”`, remedy: units.includes(unit) ? '照原文填单位；单位换算不在表里做' : `先在 data/units.csv 给“${unit}”加一行，照同类单位那一行写；币种不同的单位不能互相代替` };
  const en = { wrong: `the unit “${String(row.values['unit'])}” is not the one of the printed form “${printed}”, which is “${unit}”`, remedy: units.includes(unit) ? 'Fill in the printed unit; units are not converted in the table' : `First add “${unit}” to data/units.csv; one currency cannot stand for another` };
  return [crossFinding(row, '单位（unit）', zh, en, units.includes(unit) ? unit : null)];
}

function wrongGrowth(row: CheckedRow, printed: string) {
  const growth = row.values['growth_pct'];
  if (typeof growth !== 'number' || growth === 0) return [];
  const places = around(printed, growth);
  if (places.length > 0 && places.every(({ after }) => /^\s*个百分点/.test(after))) {
    const zh = { wrong: `“${growth}”在原文写法“${printed}”里后面是“个百分点”，不是增长率`, remedy: '这一格留空，增长口径也留空；提高或下降几个百分点写在说明里' };
    const en = { wrong: `“${growth}” is followed by percentage points in the printed form “${printed}”, so it is no growth rate`, remedy: 'Leave growth and its basis empty; put the change in percentage points into the note' };
    return [crossFinding(row, '增长率（growth_pct）', zh, en)];
  }
  const other = growth > 0 ? FALLS : RISES;
  if (places.length === 0 || !places.every(({ before }) => other.test(before))) return [];
  const zh = { wrong: `增长率“${growth}”的正负与原文写法“${printed}”相反`, remedy: '下降的填负数，增长的填正数' };
  const en = { wrong: `the sign of the growth “${growth}” contradicts the printed form “${printed}”`, remedy: 'A fall is negative, a rise positive' };
  return [crossFinding(row, '增长率（growth_pct）', zh, en, String(-growth))];
}

/** The same digits are not the same fact: the unit behind the value, and the sign and kind of the growth, must be the printed ones too. */
export const printedMeaning: CrossRule = (checked) => {
  const units = (checked.get('units') ?? []).map((row) => String(row.values['unit'])).sort((a, b) => b.length - a.length);
  return (checked.get('figures') ?? []).flatMap((row) => {
    const printed = row.values['as_printed'];
    if (typeof printed !== 'string' || FOREIGN.test(printed)) return [];
    return [...wrongUnit(row, printed, units), ...wrongGrowth(row, printed)];
  });
};
