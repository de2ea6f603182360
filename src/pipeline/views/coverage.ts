/** What has been published for which zone, so that the gaps can be seen; and how far an index of the zones is away. */
import { isResult } from '../../schema/figure-state.ts';
import { sideBySide } from '../../methods/side-by-side.ts';
import type { Row } from '../../schema/index.ts';
import type { ShownFigure } from '../../schema/views/parts.ts';
import type { Coverage } from '../../schema/views/coverage.ts';
import { latestResults } from '../derive/latest-results.ts';
import { endOfPeriod } from '../figures.ts';
import { compare } from '../finding.ts';
import { groupBy } from '../group.ts';
import { latestSource } from '../latest-source.ts';
import type { Ledger } from '../ledger.ts';
import { nearIndicators } from './near-indicators.ts';
import { viewFile } from './view-file.ts';
import type { ViewFile } from './view-file.ts';

export function coverage(ledger: Ledger): ViewFile[] {
  const zones = ledger.rows.zones.filter((zone) => zone.coverage === 'ledger');
  const own = new Map(zones.map((zone) => [zone.id, ledger.figures.filter((f) => f.zone === zone.id && f.scope === 'zone')]));
  const inFramework = groupBy(ledger.rows.indicators.filter((row) => row.framework !== null), (row) => row.framework ?? '');
  const view: Coverage = {
    as_of: latestSource(ledger),
    zones: zones.map((zone) => ledger.ref('zones', zone.id)),
    frameworks: [...inFramework].map(([id, rows]) => framework(id, rows, own, ledger)),
    topics: [...own].flatMap(([zone, figures]) => topics(zone, figures, ledger)),
  };
  return [viewFile('coverage', view)];
}

const isAim = (f: ShownFigure): boolean => f.state === 'target' || f.state === 'plan';

function framework(id: string, rows: readonly Row<'indicators'>[], own: ReadonlyMap<string, readonly ShownFigure[]>, ledger: Ledger) {
  const latest = new Map([...own.keys()].map((zone) => [zone, latestResults(zone, ledger)]));
  const listed = new Set(rows.map((row) => row.id));
  const results = [...own.values()].map((figures) => figures.filter((f) => isResult(f) && listed.has(f.indicator)));
  const shared = sideBySide(results).rows.map(({ cells }) => cells.flat()[0]?.indicator);
  return {
    ref: ledger.ref('mechanisms', id),
    comparable: new Set(shared).size,
    rows: [...rows]
      .sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0))
      .map((row) => ({
        indicator: ledger.ref('indicators', row.id),
        near: nearIndicators(row.id, ledger),
        cells: [...own].map(([zone, figures]) => {
          const mine = figures.filter((f) => f.indicator === row.id);
          return { zone, actual: mine.filter(isResult).length, aims: mine.filter(isAim).length, last: latest.get(zone)?.get(row.id) ?? null };
        }),
      })),
  };
}

function topics(zone: string, figures: readonly ShownFigure[], ledger: Ledger): Coverage['topics'] {
  const dated = figures.filter((f) => endOfPeriod(f) !== '' && (isResult(f) || isAim(f)));
  const groups = groupBy(dated, (f) => `${endOfPeriod(f).slice(0, 4)}/${ledger.find('indicators', f.indicator).topic}`);
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, list]) => {
      const [year = '', topic = ''] = key.split('/');
      return { zone, topic, year, actual: list.filter(isResult).length, aims: list.filter(isAim).length };
    });
}
