/** Indicators that an editor named as near another: to be looked at beside it, never counted as it. */
import { isResult } from '../../schema/figure-state.ts';
import type { NearIndicator } from '../../schema/views/indicators.ts';
import { uniqueBy } from '../group.ts';
import type { Ledger } from '../ledger.ts';

/** Those the row names and those that name it, as far as they have figures. */
export function nearIndicators(id: string, ledger: Ledger): NearIndicator[] {
  const own = ledger.find('indicators', id).related ?? [];
  const back = ledger.linkedFrom('indicators', 'indicators', id).map((row) => row.id);
  return [...new Set([...own, ...back])].flatMap((near) => {
    const figures = ledger.figures.filter((figure) => figure.indicator === near);
    const results = figures.filter((f) => f.scope === 'zone' && f.zone !== null && isResult(f));
    const zones = uniqueBy(results.map((f) => ledger.ref('zones', f.zone ?? '')), (ref) => ref.id);
    return figures.length === 0 ? [] : [{ ref: ledger.ref('indicators', near), figures: figures.length, zones }];
  });
}
