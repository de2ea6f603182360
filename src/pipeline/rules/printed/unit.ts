/** The unit that stands behind the number is the unit of the row: 2100万美元 is not 2100万元. */
import { convert, withoutMagnitude } from '../../../schema/quantity.ts';
import { crossFinding } from '../rule.ts';
import { numberIn, textIn } from './figure.ts';
import type { Printed, PrintedCheck } from './figure.ts';
import { placesOf, saidEverywhere } from './place.ts';
import { magnitudeBehind, unitBehind } from './unit-words.ts';

interface Other {
  readonly number: number;
  readonly unit: string;
  readonly isWhole: boolean;
}

export const printedUnit: PrintedCheck = (figure) => {
  const coded = textIn(figure, 'unit');
  if (coded === null || !figure.units.has(coded)) return [];
  const numbers = [numberIn(figure, 'value'), numberIn(figure, 'high')].filter((n) => n !== null);
  const other = numbers.map((number) => otherUnit(figure, number, coded)).find((found) => found !== null);
  return other ? [finding(figure, coded, other)] : [];
};

/** What every place of the number prints instead of the coded unit; null when one place fits or prints no unit. */
function otherUnit(figure: Printed, number: number, coded: string): Other | null {
  return saidEverywhere(placesOf(number, figure.text), ({ after }): Other | null => {
    const unit = unitBehind(after, figure.units);
    if (unit !== null) return isSame(unit, coded, after) || isExplained(figure, unit) ? null : { number, unit, isWhole: true };
    const magnitude = magnitudeBehind(after);
    const own = coded.slice(0, coded.length - withoutMagnitude(coded).length);
    return magnitude === '' || magnitude === own ? null : { number, unit: magnitude + withoutMagnitude(coded), isWhole: false };
  });
}

/** Another spelling of the unit, a part of a compound one (万元/亩, 台套, 家（个）), or the general 个 before the word that counts (60个教学班). */
function isSame(unit: string, coded: string, after: string): boolean {
  if (unit === coded || convert('1', unit, coded) === '1') return true;
  const rest = after.slice(after.indexOf(unit) + unit.length);
  if ((coded.startsWith(unit) && /^(?:\/|每)/.test(rest)) || rest.replace(/^[（(]/, '').startsWith(coded)) return true;
  return unit === '个' && new RegExp(`个\\p{Script=Han}{0,4}${RegExp.escape(coded)}(?!\\p{Script=Han})`, 'u').test(after);
}

/** The note of the row says which unit the source prints: the other one was chosen on purpose. */
const isExplained = (figure: Printed, unit: string): boolean => textIn(figure, 'note')?.includes(`“${unit}”`) ?? false;

function finding(figure: Printed, coded: string, { number, unit, isWhole }: Other) {
  const [known, shown] = [figure.units.has(unit), `${number}${unit}`];
  const zh = {
    wrong: isWhole ? `单位“${coded}”与原文写法“${shown}”不同` : `单位“${coded}”与原文写法“${figure.text}”里的数量级不同`,
    remedy: known ? `原文的单位是“${unit}”，照它填，不换算` : `原文的单位是“${unit}”，单位表里没有：先在 data/units.csv 照同类单位加一行，再照它填`,
  };
  const en = {
    wrong: `the unit “${coded}” is not the one printed, “${unit}”`,
    remedy: known ? 'Write the printed unit and do not convert' : 'The printed unit is not in the table: add its row to data/units.csv after a unit of its kind, then write it here',
  };
  return crossFinding(figure.row, '单位（unit）', zh, en, known ? unit : null);
}
