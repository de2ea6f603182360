import type { FlagRule } from './flag.ts';
import { FIGURES } from './figure-text.ts';
import type { FigureText } from './figure-text.ts';

/** A rank in the same field: one scope, one source of the list, one indicator and year. */
function sameField(a: FigureText, b: FigureText): boolean {
  const year = (figure: FigureText): string => (figure.period_end ?? figure.period_start ?? '').slice(0, 4);
  return a.indicator === b.indicator && a.rank_scope === b.rank_scope && a.rank_of === b.rank_of && year(a) === year(b) && a.source === b.source;
}

/** A rank that is larger than the number ranked, which the row itself or another rank of the same list states. */
export const rankOutside: FlagRule = {
  rule: 'rank-outside',
  title: '位次大于参排数',
  find: ({ changes, figuresAfter }) => {
    const touched = new Set(changes.flatMap(({ table, id }) => (table === FIGURES ? [id] : [])));
    const counted = figuresAfter.filter((figure) => figure.rank_count !== null);
    return figuresAfter.flatMap((figure) => {
      if (figure.rank === null || !touched.has(figure.id)) return [];
      const stated = figure.rank_count === null ? counted.find((other) => sameField(figure, other)) : figure;
      const count = stated?.rank_count ?? null;
      if (stated === undefined || count === null || figure.rank <= count) return [];
      return [{ table: FIGURES, id: figure.id, text: `第 ${figure.rank} 位，而${stated.id === figure.id ? '本行' : stated.id}写明一共 ${count} 个` }];
    });
  },
};
