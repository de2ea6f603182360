import { groupBy } from '../../group.ts';
import type { FlagRule } from './flag.ts';
import { FIGURES } from './figure-text.ts';
import type { FigureText } from './figure-text.ts';

const cell = (figure: FigureText): string => `${figure.zone ?? figure.area ?? ''}/${figure.indicator}`;

/** Fewer figures of an indicator for a zone or area than before. */
export const coverageShrinks: FlagRule = {
  rule: 'coverage-shrinks',
  title: '某园区某指标的数比以前少',
  find: ({ figuresBefore, figuresAfter }) => {
    const now = groupBy(figuresAfter, cell);
    return [...groupBy(figuresBefore, cell)].flatMap(([key, old]) => {
      const left = now.get(key)?.length ?? 0;
      const first = old.find((figure) => !now.get(key)?.some(({ id }) => id === figure.id));
      return left < old.length && first ? [{ table: FIGURES, id: first.id, text: `${key.replace('/', ' 的指标 ')} 原有 ${old.length} 个数，现在 ${left} 个` }] : [];
    });
  },
};
