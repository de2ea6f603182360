import type { FlagRule } from './flag.ts';
import { FIGURES, printedValue } from './figure-text.ts';
import { ratio, rivals } from './rivals.ts';
import { isUnitSlip } from './unit-slip.ts';

const JUMP = 10;

export const magnitudeJump: FlagRule = {
  rule: 'magnitude-jump',
  title: '数值变化十倍以上',
  find: (comparison) =>
    rivals(comparison)
      .filter((pair) => (ratio(pair) ?? 1) >= JUMP && !isUnitSlip(pair))
      .map((pair) => ({ table: FIGURES, id: pair.now.id, text: `${pair.name}是 ${printedValue(pair.old)}，现在是 ${printedValue(pair.now)}；核对小数点和位数` })),
};
