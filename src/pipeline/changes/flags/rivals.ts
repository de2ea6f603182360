import { differences } from '../../../methods/yardstick.ts';
import { compare } from '../../finding.ts';
import type { Comparison } from './flag.ts';
import { FIGURES } from './figure-text.ts';
import type { FigureText } from './figure-text.ts';

export interface Rivals {
  readonly now: FigureText;
  readonly old: FigureText;
  /** How the old value is called in a sentence. */
  readonly name: string;
}

/**
 * For each figure whose value is new: its own value before, or, for a new row, the one it replaces, or else the latest
 * earlier period of the same series.
 */
export function rivals({ changes, figuresBefore, figuresAfter }: Comparison): Rivals[] {
  const before = new Map(figuresBefore.map((figure) => [figure.id, figure]));
  const after = new Map(figuresAfter.map((figure) => [figure.id, figure]));
  return changes.flatMap((change) => {
    const now = change.table === FIGURES ? after.get(change.id) : undefined;
    if (!now) return [];
    const own = before.get(change.replaces ?? change.id);
    if (own) return [{ now, old: own, name: change.replaces === null ? '原来' : '被更正的行' }];
    const earlier = earlierInSeries(now, figuresAfter);
    return earlier ? [{ now, old: earlier, name: `同一序列的上一期（${earlier.id}）` }] : [];
  });
}

const endOf = (figure: FigureText): string => figure.period_end ?? figure.period_start ?? '';

function earlierInSeries(now: FigureText, all: readonly FigureText[]): FigureText | null {
  const series = all.filter((f) => f.indicator === now.indicator && f.id !== now.id && endOf(f) < endOf(now) && differences(f, now, 'series').length === 0);
  return series.sort((a, b) => compare(endOf(a), endOf(b))).at(-1) ?? null;
}

/** How many times the larger of the two base values is the smaller; null where it cannot be said. */
export function ratio({ now, old }: Rivals): number | null {
  if (now.base === null || old.base === null || now.unit_base !== old.unit_base) return null;
  const [a, b] = [now.base.abs(), old.base.abs()];
  if (a.equals(0) || b.equals(0)) return null;
  return (a.compare(b) > 0 ? a.div(b) : b.div(a)).valueOf();
}
