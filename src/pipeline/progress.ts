/** Each target with a number against the results on its yardstick, by a named method. Most have no later result: that is said, not scored. */
import { isResult } from '../schema/figure-state.ts';
import { cagrRatio } from '../methods/progress/cagr-ratio.ts';
import { linearProjection } from '../methods/progress/linear-projection.ts';
import { differences } from '../methods/yardstick.ts';
import type { ShownFigure } from '../schema/views/parts.ts';
import type { ProgressLine } from '../schema/views/progress.ts';
import { endOfPeriod } from './figures.ts';
import { compare } from './finding.ts';
import type { Ledger } from './ledger.ts';

export function progress(ledger: Ledger): ProgressLine[] {
  const results = ledger.figures.filter((f) => f.value !== null && isResult(f));
  const targets = ledger.figures.filter((f) => f.state === 'target' && f.value !== null && !isPartOfTarget(f, ledger));
  return groupBySame(targets).map(([target, ...repeats]) => ({ ...judge(target, results, ledger), repeats }));
}

/** A target inside a larger target is told with that one. */
function isPartOfTarget({ part_of }: ShownFigure, ledger: Ledger): boolean {
  return part_of !== null && ledger.figure(part_of).state === 'target';
}

/** One aim that several sources print is one aim: all that the guard compares agrees, and so does the number. */
function groupBySame(targets: readonly ShownFigure[]): (readonly [ShownFigure, ...ShownFigure[]])[] {
  const groups: [ShownFigure, ...ShownFigure[]][] = [];
  for (const target of targets) {
    const same = groups.find(([first]) => first.value_base === target.value_base && (first.zone ?? first.area) === (target.zone ?? target.area) && differences(first, target, 'zones').length === 0);
    if (same) same.push(target);
    else groups.push([target]);
  }
  return groups;
}

function judge(target: ShownFigure, results: readonly ShownFigure[], ledger: Ledger): Omit<ProgressLine, 'repeats'> {
  const { direction, dimension } = ledger.find('indicators', target.indicator);
  const line = { target, direction, method: null, status: 'not-assessable', aspects: [], results: [], nearest: null, steps: {} };
  const own = results.filter((f) => f.indicator === target.indicator && (f.zone ?? f.area) === (target.zone ?? target.area));
  if (own.length === 0) return { ...line, reason: 'no-result' };
  const judged = own.map((result) => ({ result, aspects: differences(target, result, 'target') })).sort((a, b) => a.aspects.length - b.aspects.length);
  const usable = judged.filter(({ aspects }) => aspects.length === 0).map(({ result }) => result);
  const [nearest] = judged;
  if (usable.length === 0) return { ...line, reason: 'other-yardstick', nearest: nearest?.result ?? null, aspects: nearest?.aspects ?? [] };
  if (direction === 'none') return { ...line, reason: 'no-direction', results: usable };
  const now = usable.find((f) => f.period_start === target.period_start && f.period_end === target.period_end);
  if (now) return { ...line, ...samePeriod(target, now, direction), results: [now] };
  return { ...line, ...byMethod(target, usable, direction, dimension) };
}

/** Reached or not, where both are exact enough to say. */
function samePeriod(target: ShownFigure, result: ShownFigure, direction: 'up' | 'down') {
  const [aim, got] = [Number(target.value_base), Number(result.value_base)];
  const reached = direction === 'up' ? got >= aim : got <= aim;
  const vague = result.comparator !== 'eq' && !(reached && result.comparator === (direction === 'up' ? 'gt' : 'lt'));
  if (vague) return { method: 'same-period' as const, reason: 'inexact' };
  return { method: 'same-period' as const, status: reached ? 'reached' : 'not-reached', reason: null, steps: { aim, got } };
}

/** Growth of ratios is judged by rates, of counts, money and areas by differences. */
function byMethod(target: ShownFigure, usable: readonly ShownFigure[], direction: 'up' | 'down', dimension: string) {
  const results = [...usable].sort((a, b) => compare(endOfPeriod(a), endOfPeriod(b)));
  const point = (f: ShownFigure) => ({ time: yearOf(endOfPeriod(f)), value: Number(f.value_base) });
  const input = { observations: results.map(point), direction, target: point(target) };
  const method = dimension === 'ratio' ? ('cagr-ratio' as const) : ('linear-projection' as const);
  const result = method === 'cagr-ratio' ? cagrRatio({ ...input, baseYear: 0, limit: null }) : linearProjection(input);
  const steps = 'steps' in result ? Object.fromEntries(Object.entries(result.steps).map(([name, value]) => [name, value as number | null])) : {};
  return { results, method, status: result.status, reason: 'reason' in result ? result.reason : null, steps };
}

/** 2022 ends as 2022, 2022-08 as 2022⅔. */
function yearOf(end: string): number {
  const [year = '0', month] = end.split('-');
  return month === undefined ? Number(year) : Number(year) - 1 + Number(month) / 12;
}
