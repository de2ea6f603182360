import type { FlagRule } from './flag.ts';
import { FIGURES, printedValue } from './figure-text.ts';
import { ratio, rivals } from './rivals.ts';
import type { Rivals } from './rivals.ts';

/** 万元 for 亿元 makes a value ten thousand times too large; the neighbour of a series is only near that. */
const SLIP = 10_000;

export function isUnitSlip(pair: Rivals): boolean {
  const times = ratio(pair);
  if (times === null) return false;
  return pair.now.id === pair.old.id ? times === SLIP : times > SLIP / 3 && times < SLIP * 3;
}

export const unitSlip: FlagRule = {
  rule: 'unit-slip',
  title: '单位可能差一万倍（万元与亿元）',
  find: (comparison) =>
    rivals(comparison)
      .filter(isUnitSlip)
      .map((pair) => ({ table: FIGURES, id: pair.now.id, text: `${pair.name}是 ${printedValue(pair.old)}，现在是 ${printedValue(pair.now)}，差约一万倍；核对单位` })),
};
