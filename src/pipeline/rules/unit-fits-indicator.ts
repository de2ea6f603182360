import { crossFinding } from './rule.ts';
import type { CrossRule } from './rule.ts';

/** A figure's unit must measure what its indicator measures: 亩 for an amount of money is a slip. */
export const unitFitsIndicator: CrossRule = (checked) => {
  const dimension = (table: string, key: string) =>
    new Map((checked.get(table) ?? []).map((row) => [row.values[key], row.values['dimension']]));
  const units = dimension('units', 'unit');
  const indicators = dimension('indicators', 'id');
  return (checked.get('figures') ?? []).flatMap((row) => {
    if (row.values['unit'] === undefined || row.values['indicator'] === undefined) return [];
    const unit = units.get(row.values['unit']);
    const indicator = indicators.get(row.values['indicator']);
    if (unit === undefined || indicator === undefined || unit === indicator) return [];
    const wrong = `单位“${String(row.values['unit'])}”不能用来量指标“${String(row.values['indicator'])}”`;
    const en = {
      wrong: `the unit “${String(row.values['unit'])}” does not measure what “${String(row.values['indicator'])}” measures`,
      remedy: 'Mend the unit if it is not the printed one; else choose an indicator measured in it, or add one to data/indicators.csv',
    };
    return [crossFinding(row, '单位（unit）', { wrong, remedy: '单位与原文不同，改正单位；与原文相同，换成用这种单位的指标，没有就在 data/indicators.csv 加一行' }, en)];
  });
};
