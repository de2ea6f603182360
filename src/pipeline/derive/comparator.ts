import type { COMPARATORS } from '../../schema/figure-options.ts';

export type Comparator = keyof typeof COMPARATORS;

const AT_LEAST: readonly Comparator[] = ['gte', 'gt'];
const AT_MOST: readonly Comparator[] = ['lte', 'lt'];

/**
 * How exact a quotient of two positive amounts is: at least 300 ÷ 1200 is at least 0.25, 300 ÷ at least 1200 at most 0.25.
 * Null where nothing can be said (at least ÷ about; an interval below the line).
 */
export function quotientComparator(above: Comparator, below: Comparator): Comparator | null {
  if (below === 'eq') return above;
  if (below === 'approx') return above === 'eq' || above === 'approx' ? 'approx' : null;
  if (below === 'range') return null;
  const turned = ({ gte: 'lte', gt: 'lt', lte: 'gte', lt: 'gt' } as const)[below];
  if (above === 'eq') return turned;
  const side = [AT_LEAST, AT_MOST].find((words) => words.includes(above) && words.includes(turned));
  return side === undefined ? null : above === turned ? above : (side[1] ?? null);
}
