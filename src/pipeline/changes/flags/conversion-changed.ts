import { TABLES } from '../../../schema/index.ts';
import { columnTitle } from '../../validate.ts';
import { tableNamed } from '../links.ts';
import type { FlagRule } from './flag.ts';

const UNITS = TABLES.units;
const CONVERSION: ReadonlySet<string> = new Set(['base', 'factor_numerator', 'factor_denominator', 'pattern_en', 'factor_en']);

/** The conversion of a unit changes every figure in that unit, though no row of theirs is touched. */
export const conversionChanged: FlagRule = {
  rule: 'conversion-changed',
  title: '单位的换算变了',
  find: ({ changes, figuresAfter }) =>
    changes.flatMap(({ table, id, cells }) => {
      if (table !== UNITS.name) return [];
      const used = figuresAfter.filter(({ row }) => row['unit'] === id).length;
      const changed = cells.filter(({ column, old }) => CONVERSION.has(column) && old !== '');
      return used === 0 ? [] : changed.map(({ column, old, new: now }) => ({ table, id, text: `${columnTitle(column, tableNamed(table)?.columns[column])}由 ${old} 改为 ${now}，用这个单位的 ${used} 个数都跟着变` }));
    }),
};
