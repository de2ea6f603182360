import { differences } from '../../../methods/yardstick.ts';
import { uniqueBy } from '../../group.ts';
import type { FlagRule } from './flag.ts';
import { FIGURES, printedValue } from './figure-text.ts';
import type { FigureText } from './figure-text.ts';

/** One series counted from one start: only the length of the period differs. */
function sameCount(a: FigureText, b: FigureText): boolean {
  return a.period_start === b.period_start && differences(a, b, 'series').every((aspect) => aspect === 'period-length');
}

const ends = (figure: FigureText): string => figure.period_end ?? '';

/** January–August below January–May of the same year: a running total does not fall. */
export const cumulativeFalls: FlagRule = {
  rule: 'cumulative-falls',
  title: '年初累计数比前面月份的还小',
  find: ({ changes, figuresAfter }) => {
    const running = figuresAfter.filter((figure) => figure.period_kind === 'cumulative' && figure.base !== null && ends(figure) !== '');
    const touched = new Set(changes.flatMap(({ table, id }) => (table === FIGURES ? [id] : [])));
    const falls = running.flatMap((later) =>
      running
        .filter((earlier) => ends(earlier) < ends(later) && sameCount(earlier, later) && (touched.has(later.id) || touched.has(earlier.id)))
        .filter((earlier) => earlier.base !== null && later.base !== null && later.base.compare(earlier.base) < 0)
        .map((earlier) => ({ table: FIGURES, id: later.id, text: `到 ${ends(later)} 累计 ${printedValue(later)}，到 ${ends(earlier)} 已有 ${printedValue(earlier)}（${earlier.id}）` })),
    );
    return uniqueBy(falls, ({ id }) => id);
  },
};
