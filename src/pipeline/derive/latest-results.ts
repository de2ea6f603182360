import type { ShownFigure } from '../../schema/views/parts.ts';
import { endOfPeriod } from '../figures.ts';
import { compare } from '../finding.ts';
import { groupBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';

/** The latest published result of a whole zone by indicator; a rank or a growth rate alone counts too, an undated one comes last. */
export function latestResults(zone: string, ledger: Ledger, counts: (figure: ShownFigure) => boolean = () => true): ReadonlyMap<string, ShownFigure> {
  const results = ledger.figures.filter((f) => f.zone === zone && f.scope === 'zone' && (f.state === 'actual' || f.state === 'preliminary') && counts(f));
  const oldestFirst = [...results].sort((a, b) => compare(endOfPeriod(a), endOfPeriod(b)));
  return new Map([...groupBy(oldestFirst, (f) => f.indicator)].flatMap(([id, list]) => list.slice(-1).map((figure) => [id, figure] as const)));
}
