import type Fraction from 'fraction.js';
import { exact, sum } from '../../exact.ts';
import { groupBy } from '../../group.ts';
import type { FlagRule } from './flag.ts';
import { FIGURES, printedValue } from './figure-text.ts';
import type { FigureText } from './figure-text.ts';

/** Half of the last printed decimal, in the base unit: what rounding can hide. */
function halfStep(figure: FigureText): Fraction {
  const text = figure.row['value'] ?? '';
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  const step = exact(`1e-${decimals}`).div(2);
  // value × factor = base, so the factor is base ÷ value; a printed 0 tells no factor and hides nothing.
  const value = exact(text === '' ? 0 : text);
  return figure.base === null || value.equals(0) ? exact(0) : step.mul(figure.base.div(value).abs());
}

/** What can be added: amounts of one kind, of one time. A ratio is no part of a sum. */
function addable(part: FigureText, whole: FigureText): boolean {
  const same = part.unit_base === whole.unit_base && part.state === whole.state;
  return same && part.base !== null && part.period_start === whole.period_start && part.period_end === whole.period_end && whole.row['unit'] !== '%';
}

/** Parts of which the source says that they lie in a whole, together larger than it by more than rounding. */
export const partsExceedTotal: FlagRule = {
  rule: 'parts-exceed-total',
  title: '“其中”各项之和大于总数',
  find: ({ changes, figuresAfter }) => {
    const touched = new Set(changes.flatMap(({ table, id }) => (table === FIGURES ? [id] : [])));
    const byId = new Map(figuresAfter.map((figure) => [figure.id, figure]));
    return [...groupBy(figuresAfter.filter((figure) => figure.part_of !== null), (figure) => figure.part_of ?? '')].flatMap(([id, all]) => {
      const whole = byId.get(id);
      if (!whole?.base) return [];
      const parts = all.filter((part) => addable(part, whole));
      if (![whole, ...parts].some((figure) => touched.has(figure.id))) return [];
      const together = sum(parts.flatMap(({ base }) => base ?? []));
      const slack = sum([whole, ...parts].map(halfStep));
      if (together.compare(whole.base.add(slack)) <= 0) return [];
      return [{ table: FIGURES, id, text: `总数 ${printedValue(whole)}，其中各项（${parts.map((part) => `${part.id} ${printedValue(part)}`).join('、')}）合起来更大` }];
    });
  },
};
