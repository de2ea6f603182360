import { isResult } from '../../schema/figure-state.ts';
import type { Cycle } from '../../schema/views/systems.ts';
import { endOfPeriod } from '../figures.ts';
import { compare } from '../finding.ts';
import { latestSource } from '../latest-source.ts';
import type { Ledger } from '../ledger.ts';

/**
 * The reporting cycle as a calendar of evidence: the steps a document announces, and for each indicator of the same
 * document's framework what was last seen for each zone of its area. Dates that no document gives are not made up.
 */
export function cycle(ledger: Ledger): Cycle {
  const { rows } = ledger;
  const steps = rows.mechanisms.filter((row) => row.kind === 'cycle' && row.cadence !== null && row.area !== null);
  const areas = new Set(steps.flatMap((step) => step.area ?? []));
  const zones = rows.zones.filter((zone) => areas.has(zone.area) && zone.coverage === 'ledger');
  const plans = rows.plans.filter((plan) => plan.area !== null && areas.has(plan.area));
  const framework = rows.indicators.filter((row) => row.framework !== null).sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  return {
    steps: steps.map((row) => ({ id: row.id, name: row.name, cadence: row.cadence ?? '', status: row.status, place: ledger.place(row) })),
    since: plans[0]?.period_start ?? null,
    as_of: latestSource(ledger),
    zones: zones.map((zone) => ledger.ref('zones', zone.id)),
    rows: framework.map((indicator) => ({
      indicator: ledger.ref('indicators', indicator.id),
      seen: zones.map((zone) => {
        const figures = ledger.figures
          .filter((f) => f.indicator === indicator.id && f.zone === zone.id && f.scope === 'zone' && isResult(f))
          .sort((a, b) => compare(endOfPeriod(a), endOfPeriod(b)));
        return { zone: zone.id, figures: figures.length, last: figures.at(-1) ?? null };
      }),
    })),
  };
}
